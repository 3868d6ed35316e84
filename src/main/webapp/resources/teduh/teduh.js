// Leave quickly: replaces this page in the history, ends the session on the way; Esc three times does the same.
(() => {
  const link = document.getElementById('leave-quickly');
  if (!link) return;
  const leave = () => {
    navigator.sendBeacon('/staff/leave');
    location.replace(link.href);
  };
  link.addEventListener('click', event => {
    event.preventDefault();
    leave();
  });
  let escapes = 0;
  document.addEventListener('keydown', event => {
    escapes = event.key === 'Escape' ? escapes + 1 : 0;
    if (escapes === 3) leave();
  });
})();
