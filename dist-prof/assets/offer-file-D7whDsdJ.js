// src/ui/browser/offer-file.ts
/** Hands a file to the browser as a download. */
function offerFile(file, name) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
export { offerFile as t };
