/** Folds case, diacritics and width, so that "ha tinh" finds "Hà Tĩnh". */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u0323\u0309\u031b]/g, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .toLowerCase()
    .normalize("NFKC");
}
