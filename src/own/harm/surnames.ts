/** The surnames that nearly all Koreans have; by them a name is told from other words. */

export const romanSurnames =
  "Kim|Ri|Rhee|Lee|Yi|Pak|Park|Choe|Choi|Jong|Jung|Jeong|Chung|Kang|Cho|Jo|Yun|Yoon|Jang|Chang|Im|Lim|Han|O|Oh|Sin|Shin|So|Seo|Kwon|Hwang|An|Ahn|Song|Ryu|Yu|Hong|Jon|Jeon|Ko|Mun|Moon|Yang|Son|Pae|Bae|Paek|Baek|Ho|Heo|Nam|Sim|Shim|Ro|Noh|Ha";

export const koreanSurnames =
  "김이리박최정강조윤장임림한오서신권황안송류유전홍고문양손배백허남심노로하곽성차주우구민진나라지엄채원천방공현함변염여추도소석선설마길";

const korean = new RegExp(`^[${koreanSurnames}] ?[가-힣](?![시군구도리동읍면항강산역]$)[가-힣]$`);
// Cities whose names begin like a person's.
const roman = new RegExp(
  `^(?!Hong Kong$|Ho Chi)(?:${romanSurnames}),? \\p{Lu}\\p{Ll}+(?:[- ]\\p{L}\\p{Ll}+)?$`,
  "iu",
);

/** Whether a whole text is the name of one person, as far as a surname tells. */
export const isPersonName = (text: string) => korean.test(text.trim()) || roman.test(text.trim());
