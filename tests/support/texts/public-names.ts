/**
 * Names in the atlas' texts of people who acted or published in public: they held an office, wrote
 * or made a work, played in one, or published their own account.
 */
export const publicNames: Readonly<Record<string, string>> = {
  "Chung Eui-yong": "held office",
  "Han Jeoung-ae": "held office",
  "Kang Kyung-wha": "held office",
  "Lee Jae-myung": "held office",
  "Moon Jae-in": "held office",
  "Choi Duk-gun": "held office",
  "Hwang Jang-yop": "held office, and told of it himself",
  "Nam Young-hwa": "leads a society in public",
  "Cho Cheon-hyeon": "makes films, and spoke of them in public",
  "Kim Suk-Young": "wrote a book",
  "Lee Hark-joon": "wrote a book",
  "Jang Jin-sung": "published his own account",
  "Kang Chol-hwan": "published his own account",
  "Lee Seo-hyun": "spoke before the United Nations",
  "Kim Gyu-ri": "plays in a film",
  "Kim Jong-soo": "plays in a film",
  "Kim Joo-hyuk": "plays in a film",
  "Jang Dong-jik": "plays in a film",
  "Lee Na-young": "plays in a film",
  "Park Jung-bum": "plays in a film",
  "Yoon Kye-sang": "plays in a film",
  "Kim Sun-ho": "is made up: the hero of a film",
  "Kim Yong-soo": "is made up: the hero of a film",
};
