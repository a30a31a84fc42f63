/** English of what the pages say in French, and both of what they say later. */
export const english = {
  firstTitle: 'First account · Vigie',
  firstHeading: 'The first account of this node',
  firstIntro: 'This person administers the node: creates its members and invites the others.',
  passwordTitle: 'Password · Vigie',
  passwordHeading: 'Choose your password',
  indexTitle: 'Vigie',
  indexHeading: 'The GDPR register of public bodies',
  indexIntro:
    'Vigie keeps each member’s record of processing activities, and says what is hosted outside the European Union without cover, and who uses whose services without an agreement, on any day.',
  name: 'Name',
  email: 'E-mail address',
  password: 'Password',
  passwordHint: 'At least 12 characters: a sentence that only you know.',
  show: 'Show the password',
  createAccount: 'Create the account',
  choosePassword: 'Save and come in',
  signInHeading: 'Sign in',
  signIn: 'Sign in',
  signOut: 'Sign out',
  noAccount: 'No account, or a lost password: the administrator of this node gives you a link.',
  signedIn: 'You are signed in',
  explorer: 'Open the explorer',
  explorerIs: ': write queries and see their answers.',
  apiIs: ': the address that your tools ask.',
};

export const said = {
  fr: {
    noSecret: 'Ouvrez cette page par le lien entier que vous avez reçu.',
    noAnswer: 'Le nœud ne répond pas. Réessayez dans un instant.',
    openId: (host) => `Se connecter avec ${host}`,
    who: (name) => `Compte : ${name}`,
  },
  en: {
    noSecret: 'Open this page with the whole link that you were given.',
    noAnswer: 'The node does not answer. Try again in a moment.',
    openId: (host) => `Sign in with ${host}`,
    who: (name) => `Account: ${name}`,
  },
};

/** Why somebody who came back from the provider of OpenID Connect did not come in. */
export const refused = {
  fr: {
    START_AGAIN: 'Cette connexion a expiré ou a déjà servi. Recommencez.',
    DECLINED: 'Votre fournisseur d’identité n’a pas accepté la connexion.',
    PROVIDER_FAILED: 'Votre fournisseur d’identité ne répond pas. Réessayez plus tard, ou connectez-vous avec un mot de passe.',
    NOT_VERIFIED: 'Votre fournisseur d’identité ne garantit pas votre adresse électronique. Connectez-vous avec un mot de passe.',
    NOT_INVITED: 'Aucun compte n’a votre adresse sur ce nœud. Demandez une invitation à son administrateur.',
    OTHER_IDENTITY: 'Le compte de votre adresse est lié à une autre identité. Parlez-en à l’administrateur de ce nœud.',
    CLOSED: 'Votre compte est fermé. Parlez-en à l’administrateur de ce nœud.',
  },
  en: {
    START_AGAIN: 'This sign-in expired or was used already. Start again.',
    DECLINED: 'Your identity provider did not accept the sign-in.',
    PROVIDER_FAILED: 'Your identity provider does not answer. Try again later, or sign in with a password.',
    NOT_VERIFIED: 'Your identity provider does not vouch for your e-mail address. Sign in with a password.',
    NOT_INVITED: 'No account has your address on this node. Ask its administrator for an invitation.',
    OTHER_IDENTITY: 'The account of your address is linked to another identity. Ask the administrator of this node.',
    CLOSED: 'Your account is closed. Ask the administrator of this node.',
  },
};
