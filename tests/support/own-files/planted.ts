/** What the harm check must find, planted. */
import type { HarmReason } from "#own/harm/finding.ts";
import type { OwnFeature, Value } from "#own/reading/reading.ts";

export const day = "2026-11-28";
export const pointAt = (
  x: number,
  y: number,
  values: Readonly<Record<string, Value>> = {},
): OwnFeature => ({
  geometry: { type: "Point", coordinates: [x, y] },
  properties: values,
  at: 1,
});
// Nobody has these numbers, and nobody is called so.
export const planted: readonly (readonly [HarmReason, string])[] = [
  ["coordinates-in-words", "It lies at 42.9712, 129.8456 by the road."],
  ["coordinates-in-words", "위치는 42.97120 129.84560 이다."],
  ["coordinates-in-words", "Go to 42°58' and wait."],
  ["coordinates-in-words", "The code is 8Q7XW8GC+2V here."],
  ["coordinates-in-words", "Grid 52S CG 12345 67890."],
  ["map-link", "See https://www.google.com/maps/@42.9,129.8,15z for the place."],
  ["map-link", "///filled.count.soap"],
  ["map-link", "https://naver.me/abcdef"],
  ["recent-words", "Five people left last night."],
  ["recent-words", "어제 다섯 사람이 떠났다."],
  ["recent-words", "어젯밤 다섯 사람이 떠났다."],
  ["phone-number", "Call 010-1234-5678."],
  ["phone-number", "Call 01012345678 today"],
  ["phone-number", "+82 10 1234 5678"],
  ["phone-number", "Ring +66 2 123 4567 in the morning."],
  ["phone-number", "139 1234 5678"],
  ["phone-number", "서울 (02) 123-4567로"],
  ["mail-address", "write to someone@example.org"],
  ["chat-name", "KakaoTalk id: helper99"],
  ["chat-name", "위챗 아이디: helper99"],
  ["identity-number", "991231-1234567"],
  ["identity-number", "110101199003074514"],
  ["identity-number", "passport no. M12345678"],
  ["street-address", "lives at 12 Example Road"],
  ["street-address", "서울시 종로구 보기로 12"],
  ["street-address", "보기동 123-4번지"],
  ["exact-age", "A 34-year-old woman"],
  ["exact-age", "34세 여성"],
  ["person-name", "Her brother Kim Bogi-nam stayed."],
  ["person-name", "김보기 씨는 말했다."],
  ["person-name", "김보기(34)"],
  ["operational-word", "They swam."],
];

export const operationalSentences: Readonly<
  Record<string, readonly [english: string, korean: string]>
> = {
  disguise: ["Go disguised.", "변장한 사람"],
  frozen: ["It is frozen.", "얼어붙은 물"],
  shallow: ["It is shallow here.", "얕은 물"],
  ford: ["They waded.", "여울"],
  swim: ["They swam.", "헤엄"],
  raft: ["A raft lies there.", "뗏목"],
  night: ["Go at night.", "한밤"],
  crossing: ["A crossing point", "건너는 곳"],
  patrol: ["No patrols come.", "순찰"],
  shift: ["The shift changes.", "교대 시간"],
  camera: ["No camera sees it.", "감시 카메라"],
  watchtower: ["A guard post", "초소"],
  "blind-spot": ["A blind spot", "사각지대"],
  wire: ["Bring wire cutters.", "철조망을 넘는다"],
  smuggler: ["Ask the smuggler.", "밀수꾼"],
  bribe: ["They were bribed.", "뇌물"],
  fee: ["It is so much per person.", "브로커비"],
  forged: ["Forged letters", "위조"],
  hiding: ["A safe house", "은신처"],
  meeting: ["A meeting point", "접선"],
  phone: ["The phone number", "전화번호"],
};
