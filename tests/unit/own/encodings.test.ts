/** Files in the encodings of the world: read, or refused, never garbled. */
import { describe, expect, test } from "vitest";
import { faultOf, layerOf, placesOf, table } from "../../support/own-files/read-sample.ts";
import { cp949, dbfOf, shpOf, utf8, utf16, zipOf } from "../../support/own-files/write-files.ts";

describe("encodings", () => {
  const korean = "이름,위도,경도\n서울,37.5,127\n부산,36,128\n";
  test.each([
    ["UTF-8", "utf-8", utf8(korean)],
    ["UTF-8 with a mark", "utf-8", utf8(`\uFEFF${korean}`)],
    ["UTF-16", "utf-16le", utf16(korean)],
    ["UTF-16, the other way round", "utf-16be", utf16(korean, true)],
    ["CP949", "euc-kr", cp949(korean)],
  ])("%s is read", (_, encoding, bytes) => {
    const layer = layerOf(bytes);
    expect(layer.encoding).toBe(encoding);
    expect(layer.features.map(({ properties }) => properties["이름"])).toEqual(["서울", "부산"]);
    expect(placesOf(layer)).toEqual([
      [127, 37.5],
      [128, 36],
    ]);
  });

  test("UTF-16 without a mark, and the encoding of Western Europe", () => {
    expect(placesOf(layerOf(utf16(table, false, false)))).toHaveLength(2);
    const latin = Uint8Array.from("name,lat,lon\nCaf\xe9,1,2\n", (sign) => sign.charCodeAt(0));
    expect(layerOf(latin).features[0]?.properties["name"]).toBe("Café");
  });

  test("what this program cannot decode is refused, never garbled", () => {
    // Node knows no syllable of CP949 that came to it later; browsers do.
    const later = new Uint8Array([...utf8("name,lat,lon\n"), 0x8c, 0x63, ...utf8(",1,2\n")]);
    expect(faultOf(later)).toEqual({ kind: "encoding" });
  });

  test("XML is read in the encoding that it names", () => {
    const text =
      '<?xml version="1.0" encoding="EUC-KR"?><gpx><wpt lat="1" lon="2"><name>한국</name></wpt></gpx>';
    expect(layerOf(cp949(text)).features[0]?.properties["name"]).toBe("한국");
  });

  test.each([
    ["CP949 that a file beside it names", cp949, utf8("949")],
    ["CP949 that nothing names", cp949, undefined],
    ["UTF-8", utf8, undefined],
  ])("the table of a shapefile in %s", (_, encode, cpg) => {
    const files = { "a.shp": shpOf([[127, 37]]), "a.dbf": dbfOf("name", ["두만강"], encode) };
    const layer = layerOf(zipOf(cpg ? { ...files, "a.cpg": cpg } : files));
    expect(layer.features[0]?.properties).toEqual({ name: "두만강" });
  });

  test("a shapefile in metres that says of what grid is brought to degrees", () => {
    const prj =
      'PROJCS["WGS_1984_UTM_Zone_52N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",129],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["Meter",1]]';
    const layer = layerOf(zipOf({ "a.shp": shpOf([[500_000, 4_000_000]]), "a.prj": utf8(prj) }));
    const [[x = 0, y = 0] = []] = placesOf(layer).flatMap((each) =>
      Array.isArray(each) ? [each] : [],
    );
    expect(x).toBeCloseTo(129, 6);
    expect(y).toBeCloseTo(36.14, 1);
    expect(faultOf(zipOf({ "a.shp": shpOf([[500_000, 4_000_000]]) }))).toEqual({
      kind: "metres",
      system: "grid",
    });
  });
});
