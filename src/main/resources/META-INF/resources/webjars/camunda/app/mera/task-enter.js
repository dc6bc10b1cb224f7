// Tasklist: Enter in a form's field completes nothing. Otherwise it would in those forms that have a single line of text or
// none, at once and with the value from before the last key strokes; a task is completed once and for all.

document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.closest('.fjs-container')) {
    event.preventDefault();
  }
});

export default [];
