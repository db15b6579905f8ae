const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./jszip.min-D2g0M4PE.js","./rolldown-runtime-BtDSRbSq.js"])))=>i.map(i=>d[i]);
import { i as __toESM, n as __exportAll } from "./rolldown-runtime-BtDSRbSq.js";
import { fo as __vitePreload } from "./view-D6cf0WB7.js";
// src/figures/files/zip-file.ts
var zip_file_exports = /* @__PURE__ */ __exportAll({
	createZip: () => createZip,
	openZip: () => openZip
});
/** Parts in one compressed file, in their order. */
async function createZip(parts, { date, type }) {
	const { default: Zip } = await __vitePreload(async () => {
		const { default: Zip } = await import("./jszip.min-D2g0M4PE.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		return { default: Zip };
	}, __vite__mapDeps([0,1]), import.meta.url);
	const zip = new Zip();
	const day = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
	for (const { name, bytes } of parts) {
		const compression = name.endsWith(".png") ? "STORE" : "DEFLATE";
		zip.file(name, bytes, {
			date: day,
			createFolders: false,
			compression
		});
	}
	const written = await zip.generateAsync({
		type: "arraybuffer",
		compressionOptions: { level: 1 }
	});
	return new Blob([written], { type });
}
/** The files in a zip, in their order; folders are not told of. */
async function openZip(file) {
	const { default: Zip } = await __vitePreload(async () => {
		const { default: Zip } = await import("./jszip.min-D2g0M4PE.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		return { default: Zip };
	}, __vite__mapDeps([0,1]), import.meta.url);
	const { files } = await Zip.loadAsync(file);
	return Object.values(files).filter(({ dir }) => !dir).map((part) => ({
		name: part.name,
		bytes: () => part.async("uint8array")
	}));
}
export { openZip as n, zip_file_exports as r, createZip as t };
