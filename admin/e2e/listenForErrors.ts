import type { Page } from 'playwright-core';

/** Records each error that the page throws, each message that it logs, and each violation of its content security policy. */
export async function listenForErrors(page: Page, messages: string[]): Promise<void> {
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('console', (message) => {
    // React's own advertisement in a build for development, which the gallery is.
    if (message.text().includes('Download the React DevTools')) return;
    messages.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  await page.exposeFunction('noteViolation', (line: string) => void messages.push(line));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      Reflect.get(window, 'noteViolation')(`a violation of ${violatedDirective} by ${blockedURI} in ${sourceFile}`),
    ),
  );
}
