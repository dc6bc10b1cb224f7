// Tasklist: what is due first comes first, until a person chooses another order.

const DUE_FIRST = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));

function order() {
  const place = window.location.hash;
  if (/^#?\/?(\?|$)/.test(place) && !place.includes('sorting=')) {
    const query = place.includes('?') ? place.slice(place.indexOf('?') + 1) + '&' : '';
    window.location.replace(`#/?${query}sorting=${DUE_FIRST}`);
  }
}

order();
window.addEventListener('hashchange', order);

export default [];
