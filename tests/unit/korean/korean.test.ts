/** What is told in Korean, in one file: each worker would load the whole program in Korean for its own. */
import "./figures.ts";
import "./letters-of-cards.ts";
import "./map-letters.ts";
import "./search.ts";
