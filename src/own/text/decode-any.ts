/** The text of a file in whatever encoding it is likely to be, and which that was. */

interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: every second byte of plain text is zero. */
function guessUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  if (sample.length < 4 || Math.min(even, odd) > 0) return null;
  if (odd > most) return "utf-16le";
  return even > most ? "utf-16be" : null;
}

function guessEncodings(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  const wide = guessUtf16(bytes);
  if (wide) return [wide];
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1];
  // The names of Korean and Western encodings on the web mean CP949 and Windows-1252.
  return ["utf-8", ...(declared ? [declared] : []), "euc-kr", "windows-1252"];
}

/** Null where no encoding fits. The mark at its beginning is not of the text. */
export function decodeAny(bytes: Uint8Array): DecodedText | null {
  for (const encoding of guessEncodings(bytes)) {
    const text = tryDecode(bytes, encoding);
    if (text === null) continue;
    // Node knows the Korean encoding without its later syllables, and leaves such signs in their place.
    if (encoding === "euc-kr" && /[\u0080-\u009f]/.test(text)) return null;
    return { text, encoding };
  }
  return null;
}
