import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Ni as listOf, ci as askOnMap, is as require_react, ji as byAlphabet, la as hover, li as clearForQuestion, mo as useView, rs as getLocale, uo as useHold } from "./view-D6cf0WB7.js";
import { B as atlas } from "./atlas-B-d33bUZ.js";
import { n as noAnswers, t as StepEvidence } from "./StoryPanel-DPMyxAoi.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/languages/compiled/messages/question_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_HeadingInputs */
var en_question_heading = () => {
	return `Questions to ask yourself`;
};
/**
* | output |
* | --- |
* | "Questions to ask yourself" |
*
* @param {Question_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_heading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_heading(inputs);
});
// src/languages/compiled/messages/question_of.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, all: NonNullable<unknown> }} Question_OfInputs */
var en_question_of = (i) => {
	return `Question ${i?.number} of ${i?.all}`;
};
/**
* | output |
* | --- |
* | "Question {number} of {all}" |
*
* @param {Question_OfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_of = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_question_of(inputs);
});
// src/languages/compiled/messages/question_none_chosen.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_None_ChosenInputs */
var en_question_none_chosen = () => {
	return `Choose…`;
};
/**
* | output |
* | --- |
* | "Choose…" |
*
* @param {Question_None_ChosenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_none_chosen = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_none_chosen(inputs);
});
// src/languages/compiled/messages/question_answer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_AnswerInputs */
var en_question_answer = () => {
	return `Answer`;
};
/**
* | output |
* | --- |
* | "Answer" |
*
* @param {Question_AnswerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_answer = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_answer(inputs);
});
// src/languages/compiled/messages/question_right.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_RightInputs */
var en_question_right = () => {
	return `Right.`;
};
/**
* | output |
* | --- |
* | "Right." |
*
* @param {Question_RightInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_right = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_right(inputs);
});
// src/languages/compiled/messages/question_not_yet.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_Not_YetInputs */
var en_question_not_yet = () => {
	return `Not yet.`;
};
/**
* | output |
* | --- |
* | "Not yet." |
*
* @param {Question_Not_YetInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_not_yet = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_not_yet(inputs);
});
// src/languages/compiled/messages/question_yours.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_YoursInputs */
var en_question_yours = () => {
	return `Your answer`;
};
/**
* | output |
* | --- |
* | "Your answer" |
*
* @param {Question_YoursInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_yours = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_yours(inputs);
});
// src/languages/compiled/messages/question_right_one.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_Right_OneInputs */
var en_question_right_one = () => {
	return `The right answer`;
};
/**
* | output |
* | --- |
* | "The right answer" |
*
* @param {Question_Right_OneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_right_one = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_right_one(inputs);
});
// src/languages/compiled/messages/question_right_ones.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Question_Right_OnesInputs */
var en_question_right_ones = (i) => {
	return `Right: ${i?.list}.`;
};
/**
* | output |
* | --- |
* | "Right: {list}." |
*
* @param {Question_Right_OnesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_right_ones = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_question_right_ones(inputs);
});
// src/languages/compiled/messages/question_next.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_NextInputs */
var en_question_next = () => {
	return `Next question`;
};
/**
* | output |
* | --- |
* | "Next question" |
*
* @param {Question_NextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_next = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_next(inputs);
});
// src/languages/compiled/messages/question_end.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_EndInputs */
var en_question_end = () => {
	return `See how it went`;
};
/**
* | output |
* | --- |
* | "See how it went" |
*
* @param {Question_EndInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_end = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_end(inputs);
});
// src/languages/compiled/messages/question_result_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ all: NonNullable<unknown> }} Question_Result_AllInputs */
var en_question_result_all = (i) => {
	return `All ${i?.all} right. You have read closely.`;
};
/**
* | output |
* | --- |
* | "All {all} right. You have read closely." |
*
* @param {Question_Result_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_result_all = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_question_result_all(inputs);
});
// src/languages/compiled/messages/question_result.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ right: NonNullable<unknown>, all: NonNullable<unknown> }} Question_ResultInputs */
var en_question_result = (i) => {
	return `${i?.right} of ${i?.all} right. The story tells the rest, and every step says where it is from.`;
};
/**
* | output |
* | --- |
* | "{right} of {all} right. The story tells the rest, and every step says where it is from." |
*
* @param {Question_ResultInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_result = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_question_result(inputs);
});
// src/languages/compiled/messages/question_kept.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_KeptInputs */
var en_question_kept = () => {
	return `Your answers are not kept or sent anywhere.`;
};
/**
* | output |
* | --- |
* | "Your answers are not kept or sent anywhere." |
*
* @param {Question_KeptInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_kept = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_kept(inputs);
});
// src/languages/compiled/messages/question_again.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_AgainInputs */
var en_question_again = () => {
	return `Start again`;
};
/**
* | output |
* | --- |
* | "Start again" |
*
* @param {Question_AgainInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_again = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_again(inputs);
});
// src/languages/compiled/messages/question_back.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_BackInputs */
var en_question_back = () => {
	return `Back to the story`;
};
/**
* | output |
* | --- |
* | "Back to the story" |
*
* @param {Question_BackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_back = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_back(inputs);
});
// src/languages/compiled/messages/question_on_map.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Question_On_MapInputs */
var en_question_on_map = () => {
	return `Answer on the map, or choose from the list.`;
};
/**
* | output |
* | --- |
* | "Answer on the map, or choose from the list." |
*
* @param {Question_On_MapInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var question_on_map = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_question_on_map(inputs);
});
// src/stories/questions/grade.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Answers to a story's questions, and whether they are right. */
/** What can be answered: the question's own options, or every country or route of the atlas. */
function optionsOf(question) {
	switch (question.kind) {
		case "choice": return question.options.map(({ text, isRight }, index) => ({
			id: String(index),
			text,
			isRight
		}));
		case "country": return [...atlas.records.values()].map(({ id, name }) => ({
			id,
			text: name,
			isRight: question.right.includes(id)
		})).sort((a, b) => byAlphabet(a.text, b.text));
		case "route": return atlas.routes.map(({ id, name }) => ({
			id,
			text: name,
			isRight: question.right.includes(id)
		}));
	}
}
// src/stories/questions/QuestionForm.tsx
var import_jsx_runtime = require_jsx_runtime();
/** A question with what can be answered to it. One button answers, then leads on. */
function QuestionForm(props) {
	const { question, options, answer, nextLabel, onAnswer, onNext } = props;
	const [chosen, setChosen] = (0, import_react.useState)(null);
	const ask = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => ask.current?.focus({ preventScroll: true }), []);
	function submit(event) {
		event.preventDefault();
		if (answer !== null) onNext();
		else if (chosen !== null) onAnswer(chosen);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		className: "question",
		onSubmit: submit,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", {
			ref: ask,
			tabIndex: -1,
			children: question.ask
		}), question.kind === "choice" ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choices, {
			options,
			chosen,
			answer,
			onChoose: setChosen
		}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "question-list",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: question_on_map() }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
				value: answer ?? chosen ?? "",
				disabled: answer !== null,
				onChange: ({ target }) => setChosen(target.value || null),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "",
					children: question_none_chosen()
				}), options.map(({ id, text }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: id,
					children: text
				}, id))]
			})] })
		})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "submit",
			className: "question-go",
			"aria-disabled": answer === null && chosen === null,
			children: answer === null ? question_answer() : nextLabel
		})]
	});
}
/** The options of a question; once it is answered, the right one is named. */
function Choices({ options, chosen, answer, onChoose }) {
	return options.map(({ id, text, isRight }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "question-choice",
		"data-right": answer && isRight || void 0,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			type: "radio",
			name: "answer",
			checked: (answer ?? chosen) === id,
			disabled: answer !== null,
			onChange: () => onChoose(id)
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: text }),
			answer !== null && isRight && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "question-mark",
				children: question_right_one()
			})] }),
			answer === id && !isRight && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "question-mark",
				children: question_yours()
			})] })
		] })]
	}, id));
}
// src/stories/questions/use-map-answer.ts
/**
* Lets a question be answered on the map: nothing is chosen on it at first, and what the reader
* chooses is the answer, and nothing else is. The view that the reader had comes back afterwards.
*/
function useMapAnswer(kind, { isOpen, onAnswer }) {
	const view = useView();
	const answer = (0, import_react.useEffectEvent)(onAnswer);
	(0, import_react.useEffect)(() => kind === "choice" ? void 0 : clearForQuestion(view), [view, kind]);
	(0, import_react.useEffect)(() => {
		if (kind === "choice" || !isOpen) return;
		return askOnMap(view, kind, (id) => answer(id));
	}, [
		view,
		kind,
		isOpen
	]);
}
// src/stories/questions/Question.tsx
/** One question: answered once, then what is so and what that rests on. */
function Question({ question, isLast, answerId, onAnswer, onNext }) {
	const view = useView();
	const options = optionsOf(question);
	const answer = options.find(({ id }) => id === answerId) ?? null;
	function take(id) {
		if (!options.find((each) => each.id === id)) return;
		onAnswer(id);
		if (question.kind === "country") hover(view, {
			kind: "country",
			id: question.right[0]
		});
		if (question.kind === "route") hover(view, {
			kind: "route",
			id: question.right[0]
		});
	}
	useMapAnswer(question.kind, {
		isOpen: answer === null,
		onAnswer: take
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(QuestionForm, {
			question,
			options,
			answer: answer?.id ?? null,
			nextLabel: isLast ? question_end() : question_next(),
			onAnswer: take,
			onNext
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			role: "status",
			className: "question-told",
			children: answer && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: answer.isRight ? question_right() : question_not_yet() }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
				question.kind !== "choice" && !answer.isRight && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${question_right_ones({ list: rightOnes(options) })} ` }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: question.because })
			] })
		}),
		answer && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepEvidence, { step: question })
	] });
}
function rightOnes(options) {
	return listOf(options.filter(({ isRight }) => isRight).map(({ text }) => text));
}
// src/stories/questions/StoryQuestions.tsx
/** A story's questions, one at a time, for readers to ask themselves. Nothing is kept or sent. */
function StoryQuestions({ story, progress, onProgress, onBack }) {
	const { questions } = story;
	const { at, answers } = progress;
	const question = questions[at];
	useHold(answers.size > 0 && question !== void 0);
	const all = questions.length;
	const right = questions.filter((each) => optionsOf(each).some(({ id, isRight }) => isRight && id === answers.get(each.id))).length;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "story-questions",
		"aria-label": question_heading(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: question_heading() }),
			question ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "question-place",
				children: question_of({
					number: at + 1,
					all
				})
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Question, {
				question,
				isLast: at === all - 1,
				answerId: answers.get(question.id) ?? null,
				onAnswer: (id) => onProgress({
					at,
					answers: new Map([...answers, [question.id, id]])
				}),
				onNext: () => onProgress({
					at: at + 1,
					answers
				})
			}, question.id)] }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Result, {
				right,
				all,
				onAgain: () => onProgress(noAnswers)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "question-kept",
				children: question_kept()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: onBack,
				children: question_back()
			})
		]
	});
}
function Result({ right, all, onAgain }) {
	const said = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => said.current?.focus({ preventScroll: true }), []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		ref: said,
		tabIndex: -1,
		className: "question-result",
		children: right === all ? question_result_all({ all }) : question_result({
			right,
			all
		})
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "question-go",
		onClick: onAgain,
		children: question_again()
	})] });
}
export { StoryQuestions };
