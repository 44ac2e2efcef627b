/** The script of the page that ends the mails of half-year reports. The token is in the fragment of the URL; it is sent by the button alone. */
export const reportMailsScript = `(() => {
const status = document.getElementById('told');
const ending = document.getElementById('ending');
const button = document.getElementById('end');
const token = location.hash.slice(1);
const { dead, failed, unreachable, ended } = status.dataset;
const showStatus = (text) => {
  status.textContent = text;
  status.focus();
};
if (token === '') return showStatus(dead);
ending.hidden = false;
button.addEventListener('click', async () => {
  button.disabled = true;
  const response = await fetch('/api/public/report-mails/end', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  }).catch(() => null);
  button.disabled = false;
  if (response === null) return showStatus(unreachable);
  if (!response.ok) return showStatus(response.status === 404 ? dead : failed);
  ending.hidden = true;
  history.replaceState(null, '', location.pathname);
  showStatus(ended);
});
})();
`;
