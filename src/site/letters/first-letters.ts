/**
 * The Korean letters that a first visit shows, by face: they come with the page. Others come, in slices,
 * when they are shown. Counted on the page.
 */
export const firstLetters = {
  sans400:
    "가간강개거건검것게경계고곧골곳공과관교국그극근기긴길까나남내낸냄냐너널넘네년높뉴는니닌님다단닫담대더던도돌동두둠든들디따떠떤또뜨뜻띄라란람래략러럴레려로록롭료르를름리린림립마막만많말머메멘며면몇모목못몽므미바반받배베보본부북불붙브비빼사새색서성소송수순스시실쓰쓸아안않알야얀양어없에여연예오온외요용우원월유으은을음의이인일임입있자잠잡장저전절제졌주준중즈지짐집창책처체쳐최추출츠카캄케콩크키탄탈태투튀트티파판패페평포표푸풀프피필하한할해했행호홍화확황흐흔힘",
  sans600:
    "가거건게경골국기길까나남년는다대도둘든디따라러례로르를리마만명모몽무미민범베별보본봉북사센쇄수스시싱아얀엇에연오와원으을응인일입작장점정중지처쳐출캄탈태트포핀필하한호흔",
  serif600: "가국길남는라로먼스오으장중태한행흔",
  /** Of places that the map names when it is looked at nearer. */
  names:
    "강경고공관광구국기깐꽝난남네노놈닌닐닝다닷던도독돔동두둘둥띤라란랑랴런럽레롄로록롭루르른를리린마막만멍메모몬무민밍바방베보본북븡비사산상샨서선성스시싱아안압앙앤양엔연영오와우울원윈유의이인일젤주중지진징찌차창천체춘츠치칭카캄캐콕콩쿠쿤크키타태톈토티펜평프핀필하함해현호홍황후",
  /** Of cities that it names closer still, in regular letters alone. */
  cities: "가곤교나단달대뤄먼부빈삿샤센슝쑤야얼위자저전정좡쯔청충쿄탕터퉁페포푸한항허히",
} as const;
