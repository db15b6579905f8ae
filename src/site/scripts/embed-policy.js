/**
 * Says what the page may load, before it loads anything. In a frame that may only run scripts a page
 * is nobody's, and WebKit lets 'self' stand for nothing there: the policy names the page's host too,
 * which no file can know beforehand. What a host's headers say (`_headers`) holds beside it.
 */
const own = `'self' ${location.protocol}//${location.host}`;
const policy = document.createElement("meta");
policy.httpEquiv = "Content-Security-Policy";
policy.content = [
  "default-src 'none'",
  `script-src ${own}`,
  `style-src ${own}`,
  `img-src ${own} data:`,
  `font-src ${own}`,
  `connect-src ${own}`,
  // There its worker starts from a data: address.
  `worker-src ${own} data:`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
document.head.append(policy);
