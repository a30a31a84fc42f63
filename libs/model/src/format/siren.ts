/** Whether a text is the SIREN of a French legal entity: nine digits whose Luhn sum is a multiple of ten. */
export function isSiren(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = Array.from(text, Number).reduce((total, digit, index) => total + luhn(digit, index % 2 === 1), 0);
  return sum % 10 === 0;
}

/** The SIREN that a text most likely means: written with spaces, or the start of a SIRET; null when nothing is likely. */
export function likelySiren(text: string): string | null {
  const digits = text.slice(0, 100).replace(/[\s.-]/g, '');
  const siren = digits.length === 14 ? digits.slice(0, 9) : digits;
  return siren !== text && isSiren(siren) ? siren : null;
}

function luhn(digit: number, doubled: boolean): number {
  if (!doubled) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
}
