import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { An as pageAddress, No as defaultAddressed, go as fromBeginning, ho as useViewState, is as require_react, xo as storyIn } from "./view-D6cf0WB7.js";
import { t as shareableHash } from "./shareable-hash-CczCROeD.js";
// src/share/use-story-address.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Where others can see the open story live, from its beginning; `null` where they cannot. */
function useStoryAddress() {
	const id = useViewState((state) => storyIn(state)?.id ?? null);
	const packed = useViewState((state) => storyIn(state)?.packed ?? null);
	const [address, setAddress] = (0, import_react.useState)(null);
	(0, import_react.useEffect)(() => {
		let isCurrent = true;
		if (id === null) return setAddress(null);
		shareableHash({
			...defaultAddressed,
			telling: fromBeginning({
				id,
				packed
			})
		}).catch(() => null).then((hash) => {
			if (isCurrent) setAddress(hash === null ? null : pageAddress(hash));
		});
		return () => {
			isCurrent = false;
		};
	}, [id, packed]);
	return address;
}
export { useStoryAddress as t };
