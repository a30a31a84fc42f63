/** The screen where the focus is: the first one leaves it where the browser puts it. */
export const arrived: { at: string | null } = { at: null };
