/** Whether JSON, not parsed yet, holds lists and objects one in another more deeply than this. */
export function isDeeperThan(json: Uint8Array, most: number): boolean {
  let depth = 0;
  let isInText = false;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i];
    if (isInText) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) isInText = false;
    } else if (byte === QUOTE) isInText = true;
    else if (byte === OBJECT || byte === LIST) {
      depth++;
      if (depth > most) return true;
    } else if (byte === OBJECT_END || byte === LIST_END) depth--;
  }
  return false;
}

const [QUOTE, BACKSLASH, OBJECT, LIST, OBJECT_END, LIST_END] = [...'"\\{[}]'].map((char) => char.charCodeAt(0));
