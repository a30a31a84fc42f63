import type { Localised } from '../../../runtime/src/index.js';
import { EmbeddedFailed, type EmbeddedFailure } from './embedded-failed.js';

/** The sentences of what can go wrong: what, then what to do. */
export const failures = {
  noBinaries: (platform: string, cause: unknown) =>
    failed(
      'NO_BINARIES',
      `Aucun binaire de PostgreSQL n’est installé pour cette plateforme (${platform}). Indiquez un serveur PostgreSQL 15 ou plus récent dans DATABASE_URL, ou réinstallez sans « --omit=optional ».`,
      `No PostgreSQL binaries are installed for this platform (${platform}). Give a PostgreSQL server, version 15 or later, in DATABASE_URL, or install again without "--omit=optional".`,
      cause,
    ),
  binariesDoNotRun: (path: string, cause: unknown) =>
    failed(
      'BINARIES_DO_NOT_RUN',
      `Le binaire ${path} ne s’exécute pas ici (il lui faut la glibc, et un disque qui n’est pas monté « noexec »). Indiquez un serveur PostgreSQL 15 ou plus récent dans DATABASE_URL.`,
      `The binary ${path} does not run here (it needs glibc, and a disk that is not mounted "noexec"). Give a PostgreSQL server, version 15 or later, in DATABASE_URL.`,
      cause,
    ),
  namelessAccount: () =>
    failed(
      'NAMELESS_ACCOUNT',
      `Le compte du serveur de base de données n’a pas de nom sur ce système (aucune ligne dans /etc/passwd), et PostgreSQL en veut un. Ajoutez-la, lancez le service sous un autre compte, ou indiquez un serveur dans DATABASE_URL.`,
      `The account of the database server has no name on this system (no line in /etc/passwd), and PostgreSQL wants one. Add it, run the service under another account, or give a server in DATABASE_URL.`,
    ),
  oddPath: (path: string) =>
    failed(
      'ODD_PATH',
      `Le chemin ${JSON.stringify(path)} ne convient pas à la base de données : il est trop long (plus de 900 octets) ou contient un caractère de contrôle. Choisissez un autre dossier de données.`,
      `The path ${JSON.stringify(path)} does not suit the database: it is too long (over 900 bytes) or has a control character. Choose another data directory.`,
    ),
  unreachable: (path: string) =>
    failed(
      'UNREACHABLE',
      `Le compte du serveur de base de données (uid 65534) ne peut pas atteindre ${path} : un dossier au-dessus lui est fermé. Choisissez un dossier de données accessible (par exemple /var/lib/vigie), ou lancez le service sous un compte ordinaire.`,
      `The account of the database server (uid 65534) cannot reach ${path}: a folder above is closed to it. Choose a data directory that it can reach (for instance /var/lib/vigie), or run the service under an ordinary account.`,
    ),
  notWritable: (path: string, cause: unknown) =>
    failed(
      'NOT_WRITABLE',
      `Impossible d’écrire dans ${path} (${codeOf(cause)}). Donnez au compte du service le droit d’y écrire, ou choisissez un autre dossier de données.`,
      `Cannot write in ${path} (${codeOf(cause)}). Let the account of the service write there, or choose another data directory.`,
      cause,
    ),
  diskFull: (path: string, cause?: unknown) =>
    failed(
      'DISK_FULL',
      `Le disque de ${path} est plein. Libérez de la place, puis recommencez : ce qui était enregistré l’est toujours.`,
      `The disk of ${path} is full. Free some space, then start again: what was recorded still is.`,
      cause,
    ),
  notOurs: (directory: string, names: string[]) =>
    failed(
      'NOT_OURS',
      `Le dossier ${directory} contient autre chose que notre base de données (${names.join(', ')}). Choisissez un dossier vide ou qui n’existe pas encore.`,
      `The directory ${directory} holds something else than our database (${names.join(', ')}). Choose an empty directory, or one that does not exist yet.`,
    ),
  otherAccount: (directory: string, owner: number) =>
    failed(
      'OTHER_ACCOUNT',
      `La base de données de ${directory} appartient à un autre compte (uid ${owner}). Lancez le service sous ce compte ou en root, ou choisissez un autre dossier de données.`,
      `The database in ${directory} belongs to another account (uid ${owner}). Run the service under that account or as root, or choose another data directory.`,
    ),
  otherVersion: (directory: string, theirs: string, ours: string) =>
    failed(
      'OTHER_VERSION',
      `${directory} contient une base de données de PostgreSQL ${theirs} ; cette version du service utilise PostgreSQL ${ours}. Relancez la version précédente du service pour l’exporter, ou choisissez un autre dossier de données. Rien n’a été modifié.`,
      `${directory} holds a database of PostgreSQL ${theirs}; this version of the service uses PostgreSQL ${ours}. Run the earlier version of the service to export it, or choose another data directory. Nothing was changed.`,
    ),
  portTaken: (port: number) =>
    failed(
      'PORT_TAKEN',
      `Le port ${port} de 127.0.0.1 est déjà pris. Libérez-le ou choisissez-en un autre.`,
      `Port ${port} of 127.0.0.1 is taken. Free it or choose another.`,
    ),
  doesNotAnswer: (directory: string, pid: number, why: Localised) =>
    failed(
      'DOES_NOT_ANSWER',
      `Un serveur (processus ${pid}) tient la base de données de ${directory} mais ne nous répond pas (${why.fr}). Arrêtez ce processus par « kill -INT ${pid} », puis recommencez.`,
      `A server (process ${pid}) holds the database in ${directory} but does not answer us (${why.en}). Stop that process with "kill -INT ${pid}", then start again.`,
    ),
  doesNotStart: (log: string, tail: string) =>
    failed(
      'DOES_NOT_START',
      `Le serveur de base de données ne démarre pas. Son journal (${log}) finit par :\n${tail}`,
      `The database server does not start. Its log (${log}) ends with:\n${tail}`,
    ),
  doesNotStop: (directory: string, pid: number) =>
    failed(
      'DOES_NOT_STOP',
      `Le serveur de base de données de ${directory} (processus ${pid}) ne s’est pas arrêté à temps. Attendez, ou arrêtez-le par « kill -QUIT ${pid} ».`,
      `The database server in ${directory} (process ${pid}) did not stop in time. Wait, or stop it with "kill -QUIT ${pid}".`,
    ),
  busy: (directory: string, holder: string) =>
    failed(
      'BUSY',
      `Un autre processus (${holder}) démarre, arrête ou restaure la base de données de ${directory} depuis trop longtemps. Attendez qu’il ait fini ou arrêtez-le.`,
      `Another process (${holder}) has been starting, stopping or restoring the database in ${directory} for too long. Wait until it is done, or stop it.`,
    ),
  running: (directory: string) =>
    failed(
      'RUNNING',
      `La base de données de ${directory} est en marche. Arrêtez le service avant de restaurer.`,
      `The database in ${directory} is running. Stop the service before restoring.`,
    ),
  notEmpty: (directory: string) =>
    failed(
      'NOT_EMPTY',
      `${directory} contient déjà une base de données. Choisissez un autre dossier, ou demandez de la remplacer : l’ancienne sera mise de côté.`,
      `${directory} already holds a database. Choose another directory, or ask to replace it: the old one will be set aside.`,
    ),
  unreadableBackup: (file: string, cause: unknown) =>
    failed(
      'UNREADABLE_BACKUP',
      `Impossible de lire ${file} (${codeOf(cause)}). Vérifiez le chemin et les droits. Rien n’a été modifié.`,
      `Cannot read ${file} (${codeOf(cause)}). Check the path and the permissions. Nothing was changed.`,
      cause,
    ),
  damagedBackup: (file: string, why: Localised, cause?: unknown) =>
    failed(
      'DAMAGED_BACKUP',
      `${file} n’est pas une sauvegarde intacte (${why.fr}). Prenez-en une autre. Rien n’a été modifié.`,
      `${file} is not an intact backup (${why.en}). Take another one. Nothing was changed.`,
      cause,
    ),
  backupFailed: (file: string, why: string, cause?: unknown) =>
    failed(
      'BACKUP_FAILED',
      `La sauvegarde vers ${file} a échoué (${why}). Aucun fichier n’a été laissé.`,
      `The backup to ${file} failed (${why}). No file was left.`,
      cause,
    ),
};

/** What an error of the file system means for whoever chose this path; any other error as it is. */
export function ofFileSystem(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) return failures.notWritable(path, error);
  if (['ENOSPC', 'EDQUOT'].includes(code)) return failures.diskFull(path, error);
  if (['ENAMETOOLONG', 'ELOOP', 'EINVAL'].includes(code)) return failures.oddPath(path);
  return error;
}

export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'UNKNOWN';
}

/** French is written with no-break spaces before high punctuation; the texts above are read more easily without. */
function failed(code: EmbeddedFailure, fr: string, en: string, cause?: unknown): EmbeddedFailed {
  const french = fr.replace(/ (?=[:;»])/g, '\u00a0').replaceAll('« ', '«\u00a0');
  return new EmbeddedFailed(code, { fr: french, en }, cause);
}
