import { useEffect, useRef } from "react";
import { x } from "xastscript";
import { putDrawing } from "#drawing/put-drawing.ts";
import { drawQr, qrModules } from "#drawing/qr.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { m } from "#languages/compiled/messages.js";
import { longestCode, opensElsewhere } from "#view/address/page-address.ts";

const modulePixels = 6;

/** An address as a QR code, dark on white in every theme: cameras need it so. Nothing where it is too long. */
export function AddressCode({ address }: { address: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const isReadable = opensElsewhere(address) && address.length <= longestCode;
  useEffect(() => {
    if (!isReadable) return;
    const size = qrModules(address) * modulePixels;
    const markup = writeXml(
      x("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${size} ${size}` }, [
        drawQr(address, { x: 0, y: 0, size }),
      ]),
    );
    putDrawing(frame.current, markup);
  }, [address, isReadable]);
  if (!isReadable) return null;
  return <div className="address-code" role="img" aria-label={m.share_code()} ref={frame} />;
}
