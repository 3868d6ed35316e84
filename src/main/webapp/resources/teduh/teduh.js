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
// Slot picker: the bar says which time is chosen. Choosing sends nothing.
document.addEventListener('change', event => {
  if (!event.target.matches('.t-slot input')) return;
  document.querySelectorAll('[data-picked]').forEach(says => {
    says.textContent = event.target.dataset[says.dataset.picked];
  });
});
// Day strip: the day that was jumped to is marked.
document.addEventListener('click', event => {
  const day = event.target.closest('.t-day');
  if (!day) return;
  day.parentElement.querySelectorAll('[aria-current]').forEach(other => other.removeAttribute('aria-current'));
  day.setAttribute('aria-current', 'date');
});
// The counsellor's week, a p:schedule: the component has no attribute for the line that shows the present time.
window.teduhWeek = function () {
  this.cfg.options.nowIndicator = true;
};
