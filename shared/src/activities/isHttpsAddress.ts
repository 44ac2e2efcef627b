const readable = /^https:\/\/[^\s"'<>\\^`{|}\p{C}]+$/u;

/** Whether the text is a complete web address that begins with https and names no user. */
export function isHttpsAddress(text: string): boolean {
  if (!readable.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
}
