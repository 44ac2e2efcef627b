import { expect, test } from 'vitest';
import { parseUserAgent } from './parseUserAgent.ts';

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
    { browser: 'Firefox 145', system: 'Windows' },
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    { browser: 'Chrome 142', system: 'Linux' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
    { browser: 'Safari 18', system: 'iOS' },
  ],
])('%s', (userAgent, device) => {
  expect(parseUserAgent(userAgent)).toEqual(device);
});

test.each(['', 'node', 'a canary <script>alert(1)</script>'])('“%s” is no known browser', (userAgent) => {
  expect(parseUserAgent(userAgent)).toBeNull();
});
