/**
 * The Korean letters that a first visit shows, by face: they come with the page. Others come, in slices,
 * when they are shown. Counted on the page.
 */
export const firstLetters = {
  sans400:
    "가간강개거건것게경계고곧골곳공과관교국그극근기길까나남내낸냄냐너넘네년높뉴는니닌님다대도돌동둠들디따떠떤또뜻라란람략러럴레려로록롭료르를름리림마막만많말메멘며면몇모목몽미바반받배베보본부북붙비빼사서성소송스시실아안않알야얀양어없에여연예오온외용우원월유으은을음의이인일임입있자잠잡장전절제준중즈지짐창책처체쳐최추출츠카캄케콩크키탄탈태투튀트티파판평포표푸풀프피하한해행호홍화확황흐흔힘",
  sans600:
    "가거건게경골국기길까나남년는다대도둘든디따라러로르를리마만명모몽무미민베보본봉북사센쇄수스시싱아얀엇에연오와원으을인일입작장점정중지처쳐출캄탈태트포핀필하한호흔",
  serif600: "가국길남는라로먼스오으장중태한흔",
  /** Of places that the map names when it is looked at nearer. */
  names:
    "강경고공관광구국기깐꽝난남네노놈닌닐닝다닷던도독돔동두둘둥띤라란랑랴런럽레롄로록롭루르른를리린마막만멍메모몬무민밍바방베보본북븡비사산상샨서선성스시싱아안압앙앤양엔연영오와우울원윈유의이인일젤주중지진징찌차창천체춘츠치칭카캄캐콕콩쿠쿤크키타태톈토티펜평프핀필하함해현호홍황후",
} as const;
