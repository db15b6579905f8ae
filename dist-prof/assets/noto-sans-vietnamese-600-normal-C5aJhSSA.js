// node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url
var noto_sans_latin_ext_400_normal_default = new URL("noto-sans-latin-ext-400-normal-CVf-LbaS.woff2", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url
var noto_sans_latin_ext_600_normal_default = new URL("noto-sans-latin-ext-600-normal-Has_8ph9.woff2", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff2?url
var noto_sans_vietnamese_400_normal_default = new URL("noto-sans-vietnamese-400-normal-D2wP-Vm-.woff2", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff2?url
var noto_sans_vietnamese_600_normal_default = new URL("noto-sans-vietnamese-600-normal-mhyQDSzg.woff2", import.meta.url).href;
export { noto_sans_latin_ext_400_normal_default as i, noto_sans_vietnamese_400_normal_default as n, noto_sans_latin_ext_600_normal_default as r, noto_sans_vietnamese_600_normal_default as t };
