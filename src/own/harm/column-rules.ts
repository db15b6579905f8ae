/** What a column is about, by its name: a person, a date. */
import { plainName } from "#own/columns.ts";

const personal =
  /^((full|first|last|given|family|sur|person|contact)names?|surname|성명|성함|본명|가명|(tele|mobile|cell)?phone.*|tel|mobile|contact|전화.*|휴대.*|핸드폰.*|연락처|e?mail.*|이메일|passport.*|여권.*|주민(등록)?번호|(national)?id(number|no|card)|birth.*|dob|dateofbirth|생년월일|생일|(home|street)?address|(집)?주소|age|나이|kakao.*|wechat.*|카카오톡.*|위챗.*)$/;

const isPersonalColumn = (name: string) => personal.test(plainName(name));

/** Where a page is says nothing of where somebody lives. */
const webAddress = /^https?:\/\/\S+$/i;
const addresses = /^(home|street)?address$/;

/** Whether a cell tells of a single person, by the name of its column. */
export const isPersonalCell = (name: string, text: string) =>
  isPersonalColumn(name) && !(addresses.test(plainName(name)) && webAddress.test(text.trim()));

const named =
  /^(names?|who|person|people|interviewees?|respondents?|victims?|이름|사람|인물|증언자|피면담자)$/;

/** Whether its cells may be names of people, as they may be of places. */
export const isNameColumn = (name: string) => named.test(plainName(name));

const time =
  /date|year|month|time|when|day$|^(begin|end|start|since|until)|날짜|일시|일자|연도|년도|시각/;

/** Whether a number alone, as 2009, is a date there. */
export const isDateColumn = (name: string) => time.test(name.normalize("NFC").toLowerCase());
