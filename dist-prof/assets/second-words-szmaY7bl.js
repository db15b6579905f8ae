// src/languages/second-words.ts
/** A year's key, or that of all years together. */
var timeKey = (time) => time === null ? "all" : String(time);
export { timeKey as t };
