/** Whether a dialog lies over the page, whoever opened it: keys are for that then. */
export const isDialogOpen = (): boolean => document.querySelector("dialog[open]") !== null;
