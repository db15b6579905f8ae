import "./fonts.css";
import "virtual:letters";

/** The family that the page and the map are set in. */
export const sans = "Noto Sans";
