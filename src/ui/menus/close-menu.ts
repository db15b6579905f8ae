import { createContext } from "react";

/** What an entry of a menu calls before it does what it stands for. */
export const CloseMenu = createContext<() => void>(() => {});
