/** Countries as Korean newspapers name them, where `Intl` says it at length or otherwise. */
export const placesInKorean: Readonly<Partial<Record<string, string>>> = {
  CD: "콩고민주공화국",
  CF: "중앙아프리카공화국",
  CG: "콩고공화국",
  HK: "홍콩",
  MO: "마카오",
  PS: "팔레스타인",
  ZA: "남아프리카공화국",
};
