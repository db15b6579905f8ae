import { n as __exportAll } from "./rolldown-runtime-BtDSRbSq.js";
// \0virtual:stories
var _virtual_stories_exports = /* @__PURE__ */ __exportAll({ stories: () => stories });
var stories = [
	{
		"id": "through-laos",
		"title": "The long way through Laos",
		"lead": "The usual way south, stage by stage: through China and Laos to Thailand, and on to South Korea.",
		"minutes": 20,
		"steps": [
			{
				"id": "whole-way",
				"title": "The usual way",
				"words": "Nearly everyone who leaves North Korea goes to China first, Robert King writes. From there the usual way leads through Laos to Thailand. It ends in South Korea.",
				"notes": "Robert King used to be the special envoy of the United States for human rights in the North. Ask why people do not go straight to the South. King says that the border between the two Koreas is too heavily guarded. The atlas leaves out how people cross into China.",
				"view": "route=laos-thailand",
				"claims": [
					"xx-route-almost-all-china",
					"mn-route-shorter",
					"xx-route-southeast-asia",
					"kp-freedom-of-movement",
					"vn-route-withheld"
				]
			},
			{
				"id": "why-leave",
				"title": "Why people leave",
				"words": "People have political, material and personal reasons. In data of the South Korean government 45 per cent named economic ones. NK News says that politics and the pressure of being watched weigh more with men.",
				"notes": "The scholar Andrei Lankov does not like the word “defectors”: he says that poverty drives most people, not politics. Leaving is a serious crime in the North. By the UN Commission of Inquiry the law calls it treason, and sets at least five years of labour for it.",
				"view": "country=KP",
				"claims": [
					"xx-reasons-to-leave",
					"kr-reasons-45-percent-economic",
					"kr-reasons-men-political",
					"xx-term-defector-lankov",
					"kp-treason-five-years"
				]
			},
			{
				"id": "first-border",
				"title": "From two provinces beside China",
				"words": "Most people who were interviewed came from provinces beside China. By 2016 over 75 per cent of those settled in the South came from just two. These are North Hamgyong and Ryanggang. The commonest way out leads to Jilin or Liaoning in China.",
				"notes": "South Korea’s Ministry of Unification made this count; over 60 per cent came from North Hamgyong alone. Add that times change. In 2025 Asiapress looked at a border city in Ryanggang and found leaving nearly impossible. The atlas names provinces and no towns.",
				"view": "route=laos-thailand&leg=1",
				"claims": [
					"kr-origin-provinces",
					"xx-origin-border-provinces",
					"xx-route-jilin-liaoning",
					"kp-ryanggang-nearly-impossible-2025"
				]
			},
			{
				"id": "across-china",
				"title": "Thousands of miles across China",
				"words": "The organisation ENoK says that refugees travel thousands of miles through China. They have no legal status: China counts them as illegal immigrants. With few exceptions those who are caught are sent back to North Korea.",
				"notes": "ENoK says that people are trying to reach a South Korean embassy in South-East Asia. The atlas leaves out how they travel. Let the class think about why. Andrei Lankov adds that by far most people first earn money in China, and decide to go on only later.",
				"view": "route=laos-thailand&leg=2",
				"claims": [
					"cn-enok-journey",
					"cn-policy-illegal-immigrants",
					"cn-policy-returns-caught",
					"cn-lankov-first-china",
					"vn-route-withheld"
				]
			},
			{
				"id": "not-safe",
				"title": "Why China is not the end",
				"words": "There is a ban on sending people back into danger. Its name is “non-refoulement”. In 2014 a UN Commission of Inquiry found that China’s returns break it. Asked in 2023, China said that it acts by the law.",
				"notes": "China has joined the Refugee Convention of 1951, Human Rights Watch points out, but treats North Koreans as illegal economic migrants. Its foreign ministry also said that there are no so-called defectors in China. A report from ETH Zurich gives a motive: China does not want to harm its relations with Pyongyang.",
				"view": "country=CN",
				"claims": [
					"cn-coi-2014",
					"cn-policy-denial",
					"cn-policy-treaties",
					"cn-policy-eth-zurich"
				]
			},
			{
				"id": "towards-laos",
				"title": "From Yunnan towards Laos",
				"words": "In August 2014 eleven people were detained near Yunnan’s border with Laos. Diplomats of China and South Korea held talks. Then the eleven were released and not sent back, Sky News reported.",
				"notes": "What we know of this case rests on one report. Sokeel Park of Liberty in North Korea called a later year, 2017, especially bad. Arrests then reached the south and south-west of China, he told The Telegraph. Ask what helped in 2014.",
				"view": "route=laos-thailand&leg=3&year=2014",
				"claims": [
					"cn-2014-yunnan",
					"cn-2014-talks",
					"cn-crackdown-2017-severe",
					"cn-crackdown-2017-arrests"
				]
			},
			{
				"id": "laos-before",
				"title": "Laos before May 2013",
				"words": "Until May 2013 Laos usually moved on the people whom it caught. They often went by way of Thailand. It was an unofficial understanding with South Korea, The Wall Street Journal reported.",
				"notes": "This is transit: people pass through a country on the way to another. Sources differ about Laos. Public Radio International called it largely unsympathetic in 2011. Ask how an understanding that is not official can end.",
				"view": "country=LA&year=2011",
				"claims": ["la-policy-before-2013", "la-policy-unsympathetic-2011"]
			},
			{
				"id": "laos-2013",
				"title": "Nine people, May 2013",
				"words": "In May 2013 Laos detained nine young people from North Korea. By its own account it passed them to North Korea’s embassy. A flight then took them out by way of China. This was seen as the first case of its kind.",
				"notes": "The atlas gives no names and no ages of the nine; sources differ about the ages. Wikipedia writes of outrage in other countries. In October 2014 Laos let six people go on to Thailand; no policy since then was found, and the atlas says so.",
				"view": "country=LA&year=2013",
				"claims": [
					"la-2013-nine",
					"la-policy-before-2013",
					"la-2013-outrage",
					"la-2014-six-released"
				]
			},
			{
				"id": "into-thailand",
				"title": "More and more reach Thailand",
				"words": "Vietnam tightened its border in 2004. Routes then moved towards Laos and Thailand, Asia Times reported. Recorded arrivals in Thailand grew from 46 in 2004 to 2,482 in 2010.",
				"notes": "These are arrivals that Thailand recorded; by the police they were 115 in 2005, 752 in 2006, 1,785 in 2007 and 1,848 in 2009. Reuters saw later Thai data: 535 people in 2016, and then 385 up to June 2017. No later official figure was found.",
				"view": "route=laos-thailand&leg=4&year=2010&strip=arrivals-th",
				"claims": [
					"th-arrivals-2004-11",
					"vn-2004-routes-moved",
					"th-arrivals-2016-17"
				]
			},
			{
				"id": "thailand",
				"title": "Thailand: no status, but a way on",
				"words": "Thailand does not recognise North Koreans as refugees either. Officially they are illegal immigrants. Yet it deports them to South Korea and not to the North. The reason given is that South Korea sees them as its citizens.",
				"notes": "To deport means to make somebody leave a country. Compare this with China: the same word, illegal immigrant, and another end. The Week wrote in 2011 that Thai authorities pass people to South Korea’s embassy in Bangkok.",
				"view": "route=laos-thailand&leg=6",
				"claims": [
					"th-policy-no-status",
					"th-policy-sent-to-south",
					"th-policy-citizens",
					"th-policy",
					"cn-policy-illegal-immigrants"
				]
			},
			{
				"id": "flight",
				"title": "The last part: a flight to Seoul",
				"words": "The last part of the journey is a flight to Seoul. There the authorities first question people, to be sure that they are not spies. Next comes a 12-week course at Hanawon, the government’s resettlement centre.",
				"notes": "To resettle means to settle in a new country with its help. Hanawon opened in July 1999 and had received about 31,000 people by 2019, The Korea Herald reports. The course is mostly about the economy, politics and training for a job.",
				"view": "route=laos-thailand&leg=7",
				"claims": [
					"xx-route-southeast-asia",
					"kr-joint-interrogation",
					"kr-hanawon-course",
					"kr-policy-hanawon",
					"kr-hanawon-subjects"
				]
			},
			{
				"id": "after-arrival",
				"title": "After the journey",
				"words": "What comes after is mixed. In 2019 the Ministry of Unification found 74.2 per cent satisfied with their life in the South. But in a poll of the National Human Rights Commission around 50 per cent spoke of discrimination.",
				"notes": "The two numbers measure different things, and the poll has no date. So they cannot be set against each other. ENoK writes that for many people resettlement was not a happy ending straight away.",
				"view": "country=KR",
				"claims": [
					"kr-2019-satisfaction",
					"kr-discrimination-poll",
					"kr-enok-not-happy-ending"
				]
			}
		],
		"questions": [
			{
				"id": "usual-route",
				"kind": "route",
				"ask": "Which route does one source call the usual one?",
				"right": ["laos-thailand"],
				"because": "Wikipedia compares the way to Mongolia with “the usual one”, which leads through China and Laos to Thailand.",
				"claims": ["mn-route-shorter"]
			},
			{
				"id": "why-not-stay",
				"kind": "choice",
				"ask": "Why is China not a safe place to stay?",
				"options": [
					{
						"text": "China does not let people work in its cities.",
						"isRight": false
					},
					{
						"text": "China sees them as illegal immigrants and sends nearly all back.",
						"isRight": true
					},
					{
						"text": "China sends everyone on to South Korea.",
						"isRight": false
					}
				],
				"because": "China gives no asylum: with few exceptions it treats North Koreans as illegal immigrants and deports them to North Korea.",
				"claims": ["cn-policy-illegal-immigrants", "cn-policy-returns-caught"]
			},
			{
				"id": "non-refoulement",
				"kind": "choice",
				"ask": "What does “non-refoulement” mean?",
				"options": [
					{
						"text": "Nobody may be sent back into danger.",
						"isRight": true
					},
					{
						"text": "Every refugee may choose a country.",
						"isRight": false
					},
					{
						"text": "A country may close its border.",
						"isRight": false
					},
					{
						"text": "Every refugee gets a passport.",
						"isRight": false
					}
				],
				"because": "The word stands for a ban: nobody may be sent back into danger. A UN Commission of Inquiry found that China’s returns break it.",
				"claims": ["cn-coi-2014"]
			},
			{
				"id": "nine-handed-over",
				"kind": "country",
				"ask": "Which country handed nine young people to North Korea’s embassy in May 2013?",
				"right": ["LA"],
				"because": "Laos said itself that it had handed the nine over. Before, it had usually moved people on.",
				"claims": ["la-2013-nine", "la-policy-before-2013"]
			},
			{
				"id": "illegal-yet-on",
				"kind": "country",
				"ask": "Which country calls North Koreans illegal immigrants, but sends them to South Korea?",
				"right": ["TH"],
				"because": "Thailand gives no refugee status. It deports people to South Korea, which regards them as its citizens.",
				"claims": [
					"th-policy-no-status",
					"th-policy-sent-to-south",
					"th-policy-citizens"
				]
			},
			{
				"id": "hanawon",
				"kind": "choice",
				"ask": "What is Hanawon?",
				"options": [
					{
						"text": "A border post between Laos and Thailand.",
						"isRight": false
					},
					{
						"text": "A newspaper in Seoul.",
						"isRight": false
					},
					{
						"text": "A centre where new arrivals take a course.",
						"isRight": true
					}
				],
				"because": "Hanawon is the resettlement centre of South Korea’s government. Its course on life in the South takes 12 weeks.",
				"claims": ["kr-hanawon-course", "xx-term-hanawon"]
			}
		],
		"discussion": [
			"China and Thailand both speak of illegal immigrants. Why do people fare so differently in the two countries?",
			"The atlas shows wide bands and leaves out how people travel. What is gained by that, and what is lost?",
			"Should a country that people only pass through have duties towards them? Which ones?"
		],
		"lesson": {
			"minutes": 45,
			"aims": [
				"Follow the usual way on the map, and name the countries in their order.",
				"Say why China is not a safe place to stay, and what “non-refoulement” means.",
				"Compare what China and Thailand do, although both speak of illegal immigrants."
			],
			"followUp": ["Each group takes one step of the way. In the atlas it looks up which sources tell of it, and how sure they are.", "Write a short text for somebody who has never heard of this way. Name a source for each sentence."]
		}
	},
	{
		"id": "mongolia",
		"title": "Mongolia, the way that faded",
		"lead": "A shorter way led across the Gobi, until control of the border grew tighter.",
		"minutes": 15,
		"steps": [
			{
				"id": "shorter-way",
				"title": "A shorter way",
				"words": "There is a much shorter way than the one through Laos. It leads to Mongolia. But people must cross the Gobi Desert, which is harsh country.",
				"notes": "Let the class compare this band with the one through China and Laos to Thailand. Ask why the shorter way need not be the better one. The atlas shows only the direction and leaves out how people travel.",
				"view": "route=mongolia",
				"claims": ["mn-route-shorter", "vn-route-withheld"]
			},
			{
				"id": "china-first",
				"title": "China comes first here too",
				"words": "This way too leads through China. Nearly everyone who leaves North Korea goes there, Robert King writes. The commonest way out leads into Jilin or Liaoning, two Chinese provinces.",
				"notes": "Robert King is a former US Special Envoy. Add that China changed. In the early to mid-1990s it was fairly tolerant. When numbers rose in the late 1990s, it checked more and began to deport people.",
				"view": "route=mongolia&leg=1",
				"claims": [
					"xx-route-almost-all-china",
					"xx-route-jilin-liaoning",
					"kp-freedom-of-movement",
					"cn-policy-tolerant-1990s",
					"cn-policy-deportations-began"
				]
			},
			{
				"id": "the-gobi",
				"title": "Through the Gobi",
				"words": "The way out of China leads across the desert and into Mongolia. Control of this border has grown tighter. That is why the way has become less common, Wikipedia says.",
				"notes": "Ask what makes a route fade: the land, the law or the border. Here the sources name control of the border. Nothing is said in this story about where or how people cross; it is left out on purpose.",
				"view": "route=mongolia&leg=3",
				"claims": [
					"mn-route-less-common",
					"mn-route-shorter",
					"vn-route-withheld"
				]
			},
			{
				"id": "sent-on",
				"title": "Mongolia sends people on",
				"words": "Mongolia sends the North Korean refugees whom it finds to South Korea. It wants good relations with both Koreas. Still it is sympathetic to the refugees, Wikipedia says.",
				"notes": "Wikipedia compares being sent on with getting a free air ticket, an echo of a book by Barbara Demick. Compare China, which returns those it catches. Ask how one country can be on good terms with both Koreas.",
				"view": "route=mongolia&leg=4",
				"claims": [
					"mn-policy-sent-to-south",
					"mn-policy-sympathetic",
					"cn-policy-returns-caught"
				]
			},
			{
				"id": "un-visit",
				"title": "A visitor from the UN, 2007",
				"words": "In December 2007 the UN rapporteur on North Korea came for the third time. A rapporteur looks into human rights for the UN. He praised Mongolia: asylum seekers were well cared for while they waited to leave.",
				"notes": "An asylum seeker is somebody who asks a country for protection. The rapporteur also praised Mongolia for working with UNHCR, the refugee agency of the UN. People waited for the country that would receive them.",
				"view": "country=MN&year=2007",
				"claims": ["mn-policy-un-2007"]
			},
			{
				"id": "closed-in-practice",
				"title": "From 2007: closed in practice",
				"words": "In the same year the way began to close. Tighter border control shut it in practice from 2007, a UN Commission of Inquiry found. People then went through Vietnam, Laos or Cambodia to Thailand.",
				"notes": "“In practice” tells what happens in fact, whatever the rules say. Note the contrast. In December 2007 a UN rapporteur praised Mongolia, and the way faded all the same. Ask who decides whether a route stays open.",
				"view": "route=mongolia&year=2008",
				"claims": ["mn-route-closed-2007", "mn-policy-un-2007"]
			},
			{
				"id": "instead",
				"title": "Where people went instead",
				"words": "Thailand recorded 1,785 arrivals of North Koreans in 2007. In 2010 it recorded 2,482. The rise had begun earlier, though: from 46 in 2004 to 752 in 2006.",
				"notes": "This step is about cause and effect. The rise in Thailand began before 2007, so Mongolia cannot explain it alone. Asia Times reported in 2006 that routes moved to Laos and Thailand after Vietnam tightened its border in 2004.",
				"view": "route=laos-thailand&year=2010&strip=arrivals-th",
				"claims": [
					"th-arrivals-2004-11",
					"mn-route-closed-2007",
					"vn-2004-routes-moved"
				]
			},
			{
				"id": "two-words",
				"title": "Closed, or less common?",
				"words": "Two sources use different words. The UN inquiry found the way closed in practice. Wikipedia calls it less common. The atlas keeps both and draws the way as fading.",
				"notes": "Ask which word is stronger, and what each would need as proof. The atlas has no number for this way from either source. The inquiry’s account covers 2007 to 2014; Wikipedia was read in 2024.",
				"view": "route=mongolia&year=2014",
				"claims": ["mn-route-closed-2007", "mn-route-less-common"]
			},
			{
				"id": "four-people",
				"title": "Four people, 2023",
				"words": "The way did not vanish. By a notice of Mongolia’s border authority, four North Koreans had come from China on 10 May and were detained. Later the notice was taken down.",
				"notes": "NK News reported this. The year 2023 follows from the text of the report. What became of the four was not found. Ask why an office might take down a notice; the source does not say.",
				"view": "route=mongolia&year=2023",
				"claims": ["mn-2023-four-detained"]
			},
			{
				"id": "no-number",
				"title": "How many? Nobody says",
				"words": "UNHCR, the refugee agency of the UN, keeps tables of refugees. They have no row for North Koreans in Mongolia in any year from 1996 to 2025. That does not mean that nobody was there.",
				"notes": "No row means that no status is counted there. South Korea, China and Laos have no row either. Ask the class for reasons why people may be missing from a table, although they exist.",
				"view": "country=MN",
				"claims": ["cn-unhcr-none"]
			}
		],
		"questions": [
			{
				"id": "faded-route",
				"kind": "route",
				"ask": "Which route did a UN inquiry find closed in practice from 2007?",
				"right": ["mongolia"],
				"because": "Tighter border control closed the Mongolian way in practice, the UN Commission of Inquiry found.",
				"claims": ["mn-route-closed-2007"]
			},
			{
				"id": "across-the-gobi",
				"kind": "country",
				"ask": "To which country does the way across the Gobi lead?",
				"right": ["MN"],
				"because": "It leads to Mongolia, and is much shorter than the usual way.",
				"claims": ["mn-route-shorter"]
			},
			{
				"id": "why-faded",
				"kind": "choice",
				"ask": "Why do fewer people take this way, by the sources?",
				"options": [
					{
						"text": "Mongolia began to send people back to the North.",
						"isRight": false
					},
					{
						"text": "South Korea stopped taking people in.",
						"isRight": false
					},
					{
						"text": "The border with China is controlled more tightly.",
						"isRight": true
					},
					{
						"text": "The desert has grown.",
						"isRight": false
					}
				],
				"because": "Both Wikipedia and the UN Commission of Inquiry name tighter control of the border.",
				"claims": ["mn-route-less-common", "mn-route-closed-2007"]
			},
			{
				"id": "went-instead",
				"kind": "route",
				"ask": "Choose a route that people took instead, by the UN inquiry.",
				"right": [
					"laos-thailand",
					"vietnam",
					"vietnam-cambodia"
				],
				"because": "After the Mongolian way had closed, people went through Vietnam, Laos or Cambodia to Thailand, the UN inquiry found.",
				"claims": ["mn-route-closed-2007"]
			},
			{
				"id": "mongolia-does",
				"kind": "choice",
				"ask": "What does Mongolia do with the North Korean refugees whom it finds?",
				"options": [
					{
						"text": "It sends them on to South Korea.",
						"isRight": true
					},
					{
						"text": "It sends them back to China.",
						"isRight": false
					},
					{
						"text": "It makes them citizens of Mongolia.",
						"isRight": false
					}
				],
				"because": "Mongolia sends them to South Korea. In 2007 a UN rapporteur praised how it treats them.",
				"claims": ["mn-policy-sent-to-south", "mn-policy-un-2007"]
			},
			{
				"id": "empty-row",
				"kind": "choice",
				"ask": "UNHCR’s tables have no row for North Koreans in Mongolia. What follows?",
				"options": [
					{
						"text": "No North Korean has ever been there.",
						"isRight": false
					},
					{
						"text": "No status is counted for them there.",
						"isRight": true
					},
					{
						"text": "Mongolia has sent everyone back.",
						"isRight": false
					}
				],
				"because": "An empty row shows only that no status is counted. In 2023 four people were detained in Mongolia, and UNHCR’s tables show nothing of it.",
				"claims": ["cn-unhcr-none", "mn-2023-four-detained"]
			}
		],
		"discussion": [
			"Who decides whether a route stays open: those who travel, or the states along it?",
			"When one way closes, what may happen to the people who had hoped to use it?",
			"Two sources say “closed” and “less common”. How would you tell a friend what is so?"
		],
		"lesson": {
			"minutes": 45,
			"aims": [
				"Compare the way through Mongolia with the usual one, and say why the shorter way need not be the better one.",
				"Say by the sources what made this way fade.",
				"Tell a cause from two things that only happen at the same time."
			],
			"followUp": ["Take the words “closed” and “less common”. Write down what each of them would need as proof.", "Choose another route in the atlas. Find out when it was last reported, and by whom."]
		}
	},
	{
		"id": "arriving",
		"title": "What countries do",
		"lead": "The same people arrive, and each country answers in its own way.",
		"minutes": 25,
		"contentNote": "violence",
		"steps": [
			{
				"id": "many-answers",
				"title": "One arrival, many answers",
				"words": "What happens to North Korean refugees depends on where they are. With few exceptions China returns those whom it catches. Thailand and Mongolia send people on to South Korea. South Korea is also the main place to which people flee.",
				"notes": "The colours of the map show how states treat people who arrive, as far as sources tell. Ask what the class expects before going on: which country sends back, which lets people pass, which takes them in?",
				"view": "",
				"claims": [
					"cn-policy-illegal-immigrants",
					"cn-policy-returns-caught",
					"th-policy-sent-to-south",
					"mn-policy-sent-to-south",
					"xx-destinations-mainly-south"
				]
			},
			{
				"id": "china-then",
				"title": "China in the early 1990s",
				"words": "China was not always strict. In the early to mid-1990s its government was fairly tolerant. Where North Koreans lived was hardly controlled, unless their own government asked for it.",
				"notes": "Then came the famine in North Korea. It grew worse in the late 1990s, and far more people fled. China answered with more checks, and it began to deport them. Ask why a country may change its mind.",
				"view": "country=CN&year=1994",
				"claims": [
					"cn-policy-tolerant-1990s",
					"cn-policy-little-control-1990s",
					"cn-policy-numbers-rose-1990s",
					"cn-policy-deportations-began"
				]
			},
			{
				"id": "china-returns",
				"title": "China returns people",
				"words": "China does not see North Koreans as refugees. In October 2023 it returned more than 500 people, Human Rights Watch counts. Activists say 600. China has confirmed no number.",
				"notes": "The UN Commission of Inquiry found that the returns break non-refoulement: the ban on sending people back into danger. China’s foreign ministry said that there are no so-called defectors in China, and that it keeps to the law.",
				"view": "country=CN&year=2023",
				"claims": [
					"cn-2023-10-repatriation",
					"cn-2023-10-activists-600",
					"cn-policy-no-refugee-status",
					"cn-coi-2014",
					"cn-policy-denial"
				]
			},
			{
				"id": "sent-back",
				"title": "What a return can mean",
				"words": "North Korean law treats leaving as treason, a UN inquiry reports. For people whom China sends back, rights groups expect harsh questioning and years of punishment. It may even mean death, they say.",
				"gentle": "North Korean law treats leaving as treason, a UN inquiry reports. The sentence is at least five years of labour. People who are caught face harsh penalties.",
				"notes": "Read this step yourself before you show it. The law is quoted by Robert King from the report of the UN inquiry. It helps to explain why the ban on returns matters. No more detail is needed for a class.",
				"view": "country=KP",
				"claims": [
					"kp-treason-five-years",
					"kp-penalties-harsh",
					"kp-sent-back-rights-groups",
					"cn-coi-2014"
				]
			},
			{
				"id": "russia",
				"title": "Russia: a treaty",
				"words": "Few people leave by way of Russia. In February 2016 Russia and North Korea signed a treaty. Each will hand over people who are in its country illegally. A UN expert urged Moscow not to carry it out.",
				"notes": "What the treaty has led to was not found. Russia has also let people go. In September 2009 twelve men who had worked in the Amur region reached South Korea with the help of UNHCR, the refugee agency.",
				"view": "country=RU&year=2016",
				"claims": [
					"ru-2016-treaty",
					"ru-2016-rapporteur",
					"ru-border-rarely-crossed",
					"ru-2009-amur-twelve"
				]
			},
			{
				"id": "vietnam",
				"title": "Vietnam: two flights, then a turn",
				"words": "In July 2004 two flights took 468 North Koreans to South Korea. Officials would not name the country; reporters took it to be Vietnam. Afterwards Vietnam tightened its border.",
				"notes": "Sources differ on Vietnam. The International Crisis Group wrote in 2006 that it tolerated some transit, that is, people passing through. Public Radio International called it largely unsympathetic in 2011. In October 2015 its police handed nine people to China.",
				"view": "country=VN&year=2004",
				"claims": [
					"vn-2004-airlift",
					"vn-2004-tightening",
					"vn-policy-tolerated-2006",
					"vn-policy-unsympathetic-2011",
					"vn-2015-nine"
				]
			},
			{
				"id": "laos",
				"title": "Laos: it depends on the year",
				"words": "Until May 2013 Laos usually let people move on when it caught them. In that month it handed nine young people to North Korea’s embassy, by its own account. In October 2014 it let six others go on after a day.",
				"notes": "For the years after 2014 the atlas shows the country without a known policy: it looked in open sources and found none. The older practice was an unofficial understanding with South Korea, by The Wall Street Journal.",
				"view": "country=LA&year=2013",
				"claims": [
					"la-2013-nine",
					"la-policy-before-2013",
					"la-2014-six-released"
				]
			},
			{
				"id": "thailand",
				"title": "Thailand: deported, but southwards",
				"words": "Thailand gives no refugee status. People can go to prison for entering illegally, but most sentences are suspended. Then Thailand deports them to South Korea.",
				"notes": "A suspended sentence is one that a person need not serve. The reason given for this practice: South Korea regards all Koreans of the peninsula as its citizens. Ask whether a deportation can be a help.",
				"view": "country=TH",
				"claims": [
					"th-policy-sent-to-south",
					"th-policy-sentences",
					"th-policy-no-status",
					"th-policy-citizens"
				]
			},
			{
				"id": "mongolia",
				"title": "Mongolia: sympathy",
				"words": "Mongolia’s government is sympathetic to the refugees, Wikipedia says. It sends them to South Korea. In 2007 a UN rapporteur, an expert on human rights, praised how it treats people who ask for asylum.",
				"notes": "To ask for asylum is to ask a country for protection. The rapporteur found people well cared for as they waited to leave. Mongolia wants to be on good terms with both Koreas; ask how the two go together.",
				"view": "country=MN",
				"claims": [
					"mn-policy-sent-to-south",
					"mn-policy-sympathetic",
					"mn-policy-un-2007"
				]
			},
			{
				"id": "south-korea",
				"title": "South Korea: citizens",
				"words": "For South Korea these people are citizens. President Yoon said in 2024 that nobody who seeks refuge there will be sent back. New arrivals are questioned first. Then they take a 12-week course.",
				"notes": "The words are those of the Yoon government; what the present one says was not looked up. After the course the state helps with housing, work and health insurance. Ask what a person needs most in the first year.",
				"view": "country=KR",
				"claims": [
					"kr-policy-citizens",
					"kr-joint-interrogation",
					"kr-hanawon-course",
					"kr-after-hanawon"
				]
			},
			{
				"id": "two-fishermen",
				"title": "An exception, and a court",
				"words": "In November 2019 South Korea did send two fishermen back. They were accused of crimes, but had no lawyer and no hearing in court. In 2025 a court in Seoul ruled on this: it found four former officials guilty.",
				"notes": "Robert King writes that it had never happened before: a return over crimes that people were accused of at home. The ruling of 2025 is the first one. Imposition of the sentences was suspended. The four appealed; what came of it was not found.",
				"view": "country=KR&year=2019",
				"claims": [
					"kr-2019-two-returned-no-hearing",
					"kr-fishermen-2019-ruling",
					"kr-fishermen-2019-appeal",
					"kr-2019-two-returned-first-time"
				]
			},
			{
				"id": "farther-away",
				"title": "Farther away",
				"words": "Some go farther. The United States took in 218 refugees from 2006 to 2019. But Britain, the Netherlands, Belgium and France refused most claims. They say that North Koreans are South Korean citizens.",
				"notes": "The map tints these countries as taking people in. Yet in 2013 and 2014 they refused most. The source is the European Alliance for Human Rights in North Korea. Since 2013 Canada too has held that they are entitled to South Korean citizenship. Ask why one idea, being a citizen of the South, helps people in Thailand and not here.",
				"view": "year=2014&at=-48,58,1.4",
				"claims": [
					"eu-rejections-2015",
					"us-total-2019",
					"ca-policy-2013",
					"th-policy-citizens"
				]
			}
		],
		"questions": [
			{
				"id": "flights-2004",
				"kind": "country",
				"ask": "Which country did reporters believe the two flights of July 2004 came from?",
				"right": ["VN"],
				"because": "Officials did not name it. Reporters took it to be Vietnam, which tightened its border afterwards.",
				"claims": ["vn-2004-airlift", "vn-2004-tightening"]
			},
			{
				"id": "treaty-2016",
				"kind": "country",
				"ask": "Which country signed a treaty with North Korea on handing people over in 2016?",
				"right": ["RU"],
				"because": "Russia signed it in February 2016. What it has led to was not found.",
				"claims": ["ru-2016-treaty"]
			},
			{
				"id": "thailand-reason",
				"kind": "choice",
				"ask": "What reason is given for Thailand’s sending people to South Korea?",
				"options": [
					{
						"text": "South Korea regards them as its citizens.",
						"isRight": true
					},
					{
						"text": "Thailand has no relations with North Korea.",
						"isRight": false
					},
					{
						"text": "The refugees have South Korean passports.",
						"isRight": false
					}
				],
				"because": "South Korea holds that people from the whole peninsula are its citizens, so Thailand sends them there.",
				"claims": ["th-policy-citizens", "th-policy-sent-to-south"]
			},
			{
				"id": "china-changed",
				"kind": "choice",
				"ask": "How did China’s policy change in the 1990s?",
				"options": [
					{
						"text": "It was strict first and became tolerant.",
						"isRight": false
					},
					{
						"text": "It was always the same.",
						"isRight": false
					},
					{
						"text": "It opened its border to everyone.",
						"isRight": false
					},
					{
						"text": "It was fairly tolerant first and then deported people.",
						"isRight": true
					}
				],
				"because": "In the early to mid-1990s China was fairly tolerant. As numbers rose in the late 1990s it checked more and began to deport.",
				"claims": ["cn-policy-tolerant-1990s", "cn-policy-deportations-began"]
			},
			{
				"id": "praised-2007",
				"kind": "country",
				"ask": "Which country did a UN rapporteur praise in 2007 for how it treats asylum seekers?",
				"right": ["MN"],
				"because": "It was Mongolia, which sends people to South Korea. The rapporteur found them well cared for while they waited.",
				"claims": ["mn-policy-un-2007", "mn-policy-sent-to-south"]
			},
			{
				"id": "court-2025",
				"kind": "choice",
				"ask": "Why did a court in Seoul find four former officials guilty in 2025?",
				"options": [
					{
						"text": "They had let too many people in.",
						"isRight": false
					},
					{
						"text": "They had a part in the return of two fishermen.",
						"isRight": true
					},
					{
						"text": "They had closed the course for new arrivals.",
						"isRight": false
					}
				],
				"because": "The case was the return of November 2019. Two fishermen were sent back to the North without a hearing in court.",
				"claims": ["kr-fishermen-2019-ruling", "kr-2019-two-returned-no-hearing"]
			},
			{
				"id": "europe-reason",
				"kind": "choice",
				"ask": "Why did several European countries refuse most claims, by a report of 2015?",
				"options": [
					{
						"text": "They did not believe that people came from Korea.",
						"isRight": false
					},
					{
						"text": "They had a treaty with North Korea.",
						"isRight": false
					},
					{
						"text": "They regard North Koreans as citizens of South Korea.",
						"isRight": true
					}
				],
				"because": "Britain, the Netherlands, Belgium and France see people from the North as South Korean citizens. Since 2013 Canada has taken a like view.",
				"claims": ["eu-rejections-2015", "ca-policy-2013"]
			}
		],
		"discussion": [
			"“Citizen of South Korea”: when does this idea protect people, and when does it shut a door?",
			"Is a country right to do good quietly, without saying so in public?",
			"If you could ask one government one question about this map, what would it be?"
		],
		"lesson": {
			"minutes": 45,
			"aims": [
				"Say which countries send people back, which send them on, and which take them in.",
				"Show with an example how the answer of a country can change over the years.",
				"Explain how being a citizen of South Korea can help a person or stand in the way."
			],
			"followUp": ["Choose a country in the atlas and draw a line of its years. Mark on it when its answer changed.", "Find out who decides about asylum in your own country, and by which law."]
		}
	},
	{
		"id": "numbers",
		"title": "How the numbers rose and fell",
		"lead": "Arrivals in South Korea from 1998 to 2025, and what a number can tell.",
		"minutes": 22,
		"steps": [
			{
				"id": "what-is-counted",
				"title": "What is counted",
				"words": "South Korea’s Ministry of Unification counts people from the North as they arrive. By the end of 2025 it had counted 34,537. This number does not say how many live in the South now.",
				"notes": "The count covers all arrivals since the division of Korea. The years here are the ministry’s; Wikipedia’s table has the same, and up to 2023 they add up to 34,078. Ask why the number of those who live there now may be another.",
				"view": "country=KR",
				"claims": [
					"kr-cumulative-2025",
					"kr-cumulative-2023",
					"kr-arrivals-table-total"
				]
			},
			{
				"id": "until-1998",
				"title": "Up to 1998: one number for all",
				"words": "The table begins with one column for all years up to 1998: 947 people. The next column holds 1999 to 2001: 1,043 people. Only from 2002 on does each year have its own number.",
				"notes": "A column for many years must not be compared with a single year. The table gives no first year for the 947. Ask the class to find the trap: how would a chart look that drew the first columns like the others?",
				"view": "year=1998",
				"claims": [
					"kr-arrivals-to-1998",
					"kr-arrivals-to-2001",
					"kr-arrivals-2002"
				]
			},
			{
				"id": "leaving",
				"title": "Leaving is not arriving",
				"words": "By Wikipedia’s account the most people left the North in 1998 and 1999. This was near the end of the famine. But arrivals in the South were highest much later, in 2009. Between leaving and arriving lies the journey.",
				"notes": "Wikipedia gives no number for those who left. Another part of it says that the famine was then getting worse. Ask where people may have been in between. Andrei Lankov writes that by far most earned money in China first.",
				"view": "year=1999",
				"claims": [
					"xx-departures-peak-1998-1999",
					"kr-peak-2009",
					"cn-policy-numbers-rose-1990s",
					"cn-lankov-first-china"
				]
			},
			{
				"id": "rise",
				"title": "The rise, with a dip",
				"words": "The ministry has 1,142 arrivals for 2002 and 1,898 for 2004. In 2005 there were fewer: 1,384. Then the number rose again, to 2,028 in 2006.",
				"notes": "One event stands out in 2004: two flights brought 468 people in July. In the same year South Korea passed measures to slow arrivals. Ask whether the dip of 2005 proves that they worked. A number alone gives no cause.",
				"view": "year=2005",
				"claims": [
					"kr-arrivals-2005",
					"kr-arrivals-2002",
					"kr-arrivals-2004",
					"kr-arrivals-2006",
					"vn-2004-airlift",
					"kr-2004-measures-slow-arrivals"
				]
			},
			{
				"id": "peak",
				"title": "2009: the highest number",
				"words": "In 2009 more people arrived than in any other year. The Ministry of Unification counts 2,914. Vision Times writes 3,000, which looks like a round number.",
				"notes": "The same count stands in Wikipedia and in a text by Robert King. Ask which number you would quote, and how you would name its source. Of the people of 2009, 662 were men and 2,252 were women.",
				"view": "year=2009",
				"claims": [
					"kr-peak-2009",
					"kr-2009-about-3000",
					"kr-arrivals-2009"
				]
			},
			{
				"id": "women",
				"title": "More and more women",
				"words": "Up to 1998 most who arrived were men: 831, and 116 women. That turned round. In 2018 the share of women reached 85 per cent. In 2025 there were 198 women and 25 men.",
				"notes": "Wikipedia’s explanation is about work: men are employed by the military, and women fall into hardship more often. Women also found it easier to settle in China, it says. Ask how one could test such an explanation.",
				"view": "country=KR&year=2018",
				"claims": [
					"kr-women-2002-2018",
					"kr-arrivals-to-1998",
					"kr-arrivals-2025",
					"kr-women-why-more-leave",
					"cn-women-settle-easier"
				]
			},
			{
				"id": "twice-counted",
				"title": "Two counts, not one sum",
				"words": "For 2010 Thailand recorded 2,482 arrivals of North Koreans. South Korea’s ministry has 2,402 arrivals in South Korea. Thailand sends people on to South Korea. So the two numbers must not be added.",
				"notes": "A person who came through Thailand can be in both counts. Ask for a like case from daily life: a bus counts the same rider twice on two lines. Thailand’s record had begun with 46 people in 2004.",
				"view": "country=TH&year=2010&strip=arrivals-th",
				"claims": [
					"th-arrivals-2004-11",
					"kr-arrivals-2010",
					"th-policy-sent-to-south"
				]
			},
			{
				"id": "turn-2012",
				"title": "2012: the turn",
				"words": "Kim Jong Un took power as 2011 ended. The ministry counted 2,706 arrivals in 2011, but only 1,502 in 2012. The record of 2009, with 2,914 people, was not reached again.",
				"notes": "Vision Times says that he brought in extremely harsh punishments. It dates his start to 2012; other sources say the end of 2011. Two things at the same time need not be cause and effect; ask what else might be tested.",
				"view": "year=2012",
				"claims": [
					"kp-kim-2011",
					"kp-kim-2012-numbers-fell",
					"kr-peak-2009"
				]
			},
			{
				"id": "why-fewer",
				"title": "Why fewer? Sources differ",
				"words": "Robert King, once a US envoy, sees the main cause in what North Korea does. Reports of 2015 also name a better economy and lawful work abroad. Wikipedia adds that China deports people, and that the mass famine is over.",
				"notes": "King says that the North grew more aggressive after Kim Jong Un became leader. Wikipedia speaks of forced deportations and of what it costs to leave. Several causes can be true at once. Let groups argue for one each.",
				"view": "country=KP&year=2015",
				"claims": [
					"kp-decline-due-to-policy",
					"cn-crossings-falling-2015",
					"xx-departures-decline-reasons",
					"cn-policy-deportations-began",
					"kp-freedom-of-movement"
				]
			},
			{
				"id": "forecast",
				"title": "A forecast that came late",
				"words": "By 2018, Wikipedia says, arrivals were heading for fewer than 1,000 a year. But 1,137 people came in 2018 and 1,047 in 2019. Only in 2020 did the number fall below the mark.",
				"notes": "These counts are the ministry’s. In 2018 Vision Times thought that the South was now less likely to accept people; in fact a few more came than the 1,127 of 2017. Ask what makes a forecast useful even when it fails.",
				"view": "year=2019",
				"claims": [
					"kr-2018-2019-not-below-1000",
					"kr-2018-trend",
					"kr-2018-less-likely"
				]
			},
			{
				"id": "pandemic",
				"title": "2020: the border shuts",
				"words": "When the border was closed in the pandemic, arrivals collapsed. The ministry counted 1,047 in 2019 and 229 in 2020. In 2021 there were 63, and in 2022 there were 67.",
				"notes": "Something else changed as well. For 2021 the ministry’s table has 40 men and 23 women. Yet by a survey about 71 per cent of all who have come since about 1998 are women. Ask how far small numbers can carry a conclusion.",
				"view": "year=2021",
				"claims": [
					"kr-arrivals-2020-22",
					"kr-arrivals-2021",
					"kr-women-71-since-1998"
				]
			},
			{
				"id": "after",
				"title": "After the pandemic",
				"words": "The number has risen a little: 196 in 2023, 236 in 2024 and 223 in 2025. Most who came in 2024 had spent a long time in other countries. In 2025 most were women: 198 people.",
				"notes": "So an arrival of 2024 may be a departure of long ago. Three of the people counted for 2024 came directly from the North to the South. Ask what next year’s number could look like, and why nobody can know.",
				"view": "year=2025",
				"claims": [
					"kr-arrivals-2025",
					"kr-arrivals-2024",
					"kr-arrivals-2023",
					"kr-2024-came-directly"
				]
			}
		],
		"questions": [
			{
				"id": "peak-year",
				"kind": "choice",
				"ask": "In which year did most people arrive in South Korea?",
				"options": [
					{
						"text": "1999",
						"isRight": false
					},
					{
						"text": "2009",
						"isRight": true
					},
					{
						"text": "2012",
						"isRight": false
					},
					{
						"text": "2021",
						"isRight": false
					}
				],
				"because": "In 2009 the Ministry of Unification counted 2,914 people. Departures from the North had been highest in 1998 and 1999.",
				"claims": [
					"kr-peak-2009",
					"xx-departures-peak-1998-1999",
					"kr-arrivals-2012",
					"kr-arrivals-2021"
				]
			},
			{
				"id": "total-means",
				"kind": "choice",
				"ask": "What does the total of 34,537 count?",
				"options": [
					{
						"text": "The people from the North who live in the South now.",
						"isRight": false
					},
					{
						"text": "Everyone who has left North Korea.",
						"isRight": false
					},
					{
						"text": "Everyone who arrived in the South up to the end of 2025.",
						"isRight": true
					}
				],
				"because": "It is the ministry’s count of all arrivals. How many live in the South today is another question.",
				"claims": ["kr-cumulative-2025"]
			},
			{
				"id": "why-collapse",
				"kind": "choice",
				"ask": "What does the source name as the cause of the fall after 2019?",
				"options": [
					{
						"text": "The border was closed in the pandemic.",
						"isRight": true
					},
					{
						"text": "South Korea stopped counting.",
						"isRight": false
					},
					{
						"text": "The famine was over.",
						"isRight": false
					}
				],
				"because": "With the border closed, the count went from 1,047 in 2019 to 229 in 2020 and 63 in 2021.",
				"claims": ["kr-arrivals-2020-22"]
			},
			{
				"id": "first-column",
				"kind": "choice",
				"ask": "Why must the 947 of the first column not be compared with one year?",
				"options": [
					{
						"text": "It counts only women.",
						"isRight": false
					},
					{
						"text": "It holds all years up to 1998.",
						"isRight": true
					},
					{
						"text": "It is a guess.",
						"isRight": false
					}
				],
				"because": "The table puts everyone up to 1998 into this column and gives no first year.",
				"claims": ["kr-arrivals-to-1998"]
			},
			{
				"id": "counted-too",
				"kind": "country",
				"ask": "Which country also counted North Koreans on arrival, and sends them to the South?",
				"right": ["TH"],
				"because": "Thailand recorded 2,482 arrivals in 2010, and it sends North Koreans to South Korea. The two counts must not be added.",
				"claims": ["th-arrivals-2004-11", "th-policy-sent-to-south"]
			},
			{
				"id": "other-way",
				"kind": "route",
				"ask": "Which route was closed in practice from 2007, while arrivals in the South still rose?",
				"right": ["mongolia"],
				"because": "The way through Mongolia closed from 2007. Arrivals went on rising all the same, to 2,914 in 2009. People took other ways.",
				"claims": [
					"mn-route-closed-2007",
					"kr-arrivals-2007",
					"kr-peak-2009"
				]
			}
		],
		"discussion": [
			"A number falls. What must you know before you can say why?",
			"Behind each number are people. What can a chart not show about them?",
			"Who has an interest in high numbers, and who in low ones?"
		],
		"lesson": {
			"minutes": 45,
			"aims": [
				"Read a chart of years, and say what is counted in it and what is not.",
				"Find columns that must not be compared, and say why.",
				"Name several causes for a fall, each with the source that gives it."
			],
			"followUp": ["Draw the chart again, so that nobody can misread its first columns.", "Look for a number in the news. Ask of it: who counted, whom, and when?"]
		}
	},
	{
		"id": "knowing",
		"title": "How we know what we know",
		"lead": "Sources disagree, numbers go wrong, and some things are left out on purpose.",
		"minutes": 22,
		"steps": [
			{
				"id": "the-boat",
				"title": "How many were in the boat?",
				"words": "In January 1987 a boat from North Korea reached Japan. Wikipedia counts 13 people on board. The Guardian and a Japanese account count eleven. The people went on through Taiwan to the South.",
				"notes": "The Japanese account is a blog. It adds that the boat was towed from Fukui to Tsuruga; Wikipedia does not say so. Ask which count you would trust, and what you would need to decide. The atlas keeps both.",
				"view": "route=sea&leg=1&year=1987",
				"claims": [
					"jp-1987-eleven",
					"jp-1987-thirteen",
					"tw-1987-via-taiwan",
					"jp-1987-towed"
				]
			},
			{
				"id": "february-2012",
				"title": "February 2012: counts that differ",
				"words": "People were seized in China in February 2012. Amnesty International speaks of 21, Wikipedia of 24 and the Los Angeles Times of 31. How many were held was not clear to the Associated Press in March.",
				"notes": "The Associated Press also found it unclear how many had been sent back. Saying “unclear” is a result too. Ask why counts of one event may differ. Wikipedia’s own sentence about these returns is garbled.",
				"view": "country=CN&year=2012",
				"claims": [
					"cn-2012-february",
					"cn-2012-attention",
					"cn-2012-february-returns"
				]
			},
			{
				"id": "how-many-in-china",
				"title": "How many people are in China?",
				"words": "For 2006 the US State Department said 30,000 to 50,000. Non-governmental organisations said up to 300,000. In another comparison Chinese officials gave 10,000. All of these are estimates.",
				"notes": "An estimate is a guess with reasons. UNHCR, the refugee agency of the UN, also worked with 30,000 to 50,000 in that year. UNHCR and many experts have called inflated figures of some NGOs unreliable. Never take the middle of such numbers: let them stand side by side.",
				"view": "country=CN&year=2006",
				"claims": [
					"cn-refugee-status",
					"cn-estimate-ngo-2006",
					"cn-estimate-officials-2007",
					"cn-estimate-unhcr-2006",
					"cn-estimate-ngos-inflated"
				]
			},
			{
				"id": "misread",
				"title": "A number that was misread",
				"words": "Wikipedia says that 30,000 to 50,000 people in China have legal refugee status. That cannot be. The estimate counted people who live there. China gives no such status.",
				"notes": "Wikipedia also says that China does not recognise North Koreans as refugees. And UNHCR never counts more than 1,419 refugees from North Korea in the whole world. Ask how the class would have found the error.",
				"view": "country=CN",
				"claims": [
					"cn-estimate-state-legal-status",
					"cn-refugee-status",
					"cn-policy-no-refugee-status",
					"xx-unhcr-world"
				]
			},
			{
				"id": "ten-thousand",
				"title": "10,000 of whom?",
				"words": "A study puts about 10,000 North Koreans in Russia’s Far East. Wikipedia says that many had escaped from North Korea’s work sites there. Another article says that students and guest workers were counted as well.",
				"notes": "Kyung Hee University made the estimate; the second article dates it to 2006. It covers all North Koreans in Russia, by that account. An older estimate, of 1999, has 100 to 500 refugees. Always ask of a number: who is in it?",
				"view": "country=RU&year=2006",
				"claims": [
					"ru-10000-all-north-koreans",
					"ru-estimate-kyung-hee",
					"ru-many-escaped-camps",
					"ru-estimate-1999"
				]
			},
			{
				"id": "who-freed-them",
				"title": "Eleven, thirteen or fourteen?",
				"words": "In November 2019 Vietnam detained a group. Activists count eleven people, The Wall Street Journal thirteen, Wikipedia fourteen. Activists say that European institutions helped to free them. The Wall Street Journal says that US officials did.",
				"notes": "By Wikipedia the fourteen were sent back to China. How the accounts fit together was not found. Seoul’s foreign ministry questioned the newspaper’s report. Ask what each side may gain by being named as the helper.",
				"view": "route=vietnam&year=2019",
				"claims": [
					"vn-2019-11",
					"vn-2019-11-thirteen-wsj",
					"vn-2019-11-fourteen",
					"vn-2020-release-europe",
					"vn-2020-release-us",
					"vn-2020-release-us-doubted"
				]
			},
			{
				"id": "total",
				"title": "A total that does not add up",
				"words": "Wikipedia’s table gives 34,021 arrivals in all up to 2023. Add up its years, and you get 34,078. The Ministry of Unification has 34,078 too. So the column “Total” is wrong.",
				"notes": "Let the class check the column itself: 9,533 men and 24,448 women make 33,981. That is what the ministry had counted by June 2023, half a year before the table ends. Ask who is best placed to find such slips, and why they last.",
				"view": "country=KR&year=2023",
				"claims": ["kr-arrivals-table-total", "kr-cumulative-2023"]
			},
			{
				"id": "half-a-year",
				"title": "Half a year, two numbers",
				"words": "How many arrived in the first half of 2018? Vision Times writes 192. The Ministry of Unification counts 488. Why they differ is not known.",
				"notes": "The two also disagree about the fall on the year before: 31 per cent against 17.7 per cent. The lower number may be for the first quarter only, but no source for that was read. Ask what to do when a guess is likely and not proven.",
				"view": "country=KR&year=2018",
				"claims": ["kr-first-half-2018", "kr-first-half-2018-vision-times"]
			},
			{
				"id": "protocol",
				"title": "One agreement, two dates",
				"words": "China returns people under a border protocol, an agreement between two states. Human Rights Watch dates it to 1986. A commission of the US Congress dates it to 1998. The protocol itself was not read.",
				"notes": "The two dates are more than a decade apart. The best evidence would be the text itself. Ask what else one could look for when a document is out of reach.",
				"view": "country=CN",
				"claims": ["cn-policy-border-protocol", "cn-policy-border-protocol-1998"]
			},
			{
				"id": "denial",
				"title": "When a state says no",
				"words": "In October 2023 Human Rights Watch counted more than 500 people returned from China. China’s foreign ministry said that there are no so-called defectors there. Both statements are in the atlas, with their sources.",
				"notes": "The ministry added that China acts by law and by humanitarian principles. Activists gave another count, 600. The words matter: “defector”, “refugee” and “illegal migrant” each decide something. Ask what each word decides.",
				"view": "country=CN&year=2023",
				"claims": [
					"cn-2023-10-repatriation",
					"cn-policy-denial",
					"cn-2023-10-activists-600",
					"xx-term-defectors-or-refugees",
					"cn-policy-migrants-not-refugees"
				]
			},
			{
				"id": "small-numbers",
				"title": "A five that may not be five",
				"words": "At the end of 2025 UNHCR counted 263 North Korean refugees in the whole world. Its tables never show a number from 1 to 4. So read a 5 as about one to five people, or a little more.",
				"notes": "A fall in these tables need not mean that people left. They may have become citizens of their new country. The highest count was 1,419, in 2016. The tables leave out people whom South Korea received as citizens, and people who hide in China.",
				"view": "at=60,40,1",
				"claims": ["xx-unhcr-world"]
			},
			{
				"id": "left-out",
				"title": "What is left out, and why",
				"words": "Some things are known and still not shown. The Wikipedia article tells how people cross a border and who helps them. The atlas leaves that out, because it could endanger people.",
				"notes": "A broker is somebody who arranges a journey for money. Wikipedia says from which groups brokers often come; this too is left out. Names of towns and of private people are left out as well. Ask where open knowledge should end.",
				"view": "",
				"claims": [
					"vn-route-withheld",
					"cn-brokers-who",
					"kp-returned-at-border-town-2002",
					"cn-2021-prison-quickly"
				]
			}
		],
		"questions": [
			{
				"id": "widest-estimates",
				"kind": "country",
				"ask": "For which country do estimates run from 10,000 to 300,000 people?",
				"right": ["CN"],
				"because": "In 2002 Human Rights Watch gave this whole span for people hiding in China. Later estimates still lie far apart.",
				"claims": [
					"cn-estimate-hrw-2002",
					"cn-estimate-press-2007",
					"cn-estimate-officials-2007"
				]
			},
			{
				"id": "legal-status",
				"kind": "choice",
				"ask": "What had the 30,000 to 50,000 for China really counted?",
				"options": [
					{
						"text": "People with legal refugee status.",
						"isRight": false
					},
					{
						"text": "People whom China had returned.",
						"isRight": false
					},
					{
						"text": "People estimated to be living there.",
						"isRight": true
					}
				],
				"because": "The US State Department estimated how many refugees lived in China. None of them has a legal status there.",
				"claims": ["cn-refugee-status", "cn-estimate-state-legal-status"]
			},
			{
				"id": "boat-route",
				"kind": "route",
				"ask": "The people of January 1987 are counted as 13 or as eleven. Which route did they take?",
				"right": ["sea"],
				"because": "They came to Japan by boat and went on through Taiwan. Wikipedia has 13 people, two other sources have eleven.",
				"claims": [
					"jp-1987-eleven",
					"jp-1987-thirteen",
					"tw-1987-via-taiwan"
				]
			},
			{
				"id": "a-five",
				"kind": "choice",
				"ask": "A table of UNHCR shows 5 refugees. What may it mean?",
				"options": [
					{
						"text": "A few: about one to five, or a little more.",
						"isRight": true
					},
					{
						"text": "Exactly 5, always.",
						"isRight": false
					},
					{
						"text": "5 families.",
						"isRight": false
					},
					{
						"text": "Nobody.",
						"isRight": false
					}
				],
				"because": "The tables never show a number from 1 to 4. Small numbers seem to be rounded, or hidden.",
				"claims": ["xx-unhcr-world"]
			},
			{
				"id": "who-is-in-it",
				"kind": "country",
				"ask": "About which country is the estimate that counts students and guest workers too?",
				"right": ["RU"],
				"because": "Kyung Hee University’s 10,000 covers all North Koreans in Russia, by one account: students and workers besides refugees.",
				"claims": ["ru-10000-all-north-koreans"]
			},
			{
				"id": "wrong-total",
				"kind": "choice",
				"ask": "How can one see that the total of 34,021 is wrong?",
				"options": [
					{
						"text": "It is larger than the number of refugees in the world.",
						"isRight": false
					},
					{
						"text": "The years of the table add up to 34,078.",
						"isRight": true
					},
					{
						"text": "It is an odd number.",
						"isRight": false
					}
				],
				"because": "The years make 34,078, and the Ministry of Unification has the same. The column is not even right within itself.",
				"claims": ["kr-arrivals-table-total", "kr-cumulative-2023"]
			}
		],
		"discussion": [
			"Two good sources disagree. What can you do, and what should you not do?",
			"Is a number that is wrong worse than no number at all?",
			"When is it right to keep something back that you know?"
		],
		"lesson": {
			"minutes": 45,
			"aims": [
				"Compare sources that disagree, and say what each of them counts.",
				"Say what would have to be found to settle a disagreement.",
				"Give reasons for leaving out something that is known."
			],
			"followUp": ["Open the atlas’ page of disagreements, and tell the class about one that is not in this story.", "Take a claim from the news. Write down who says it, how they know, and who says otherwise."]
		}
	}
];
export { stories as n, _virtual_stories_exports as t };
