// Where people log in at the city's identity provider, the webapps' own log-in page is only passed through: whoever has
// logged out is logged out there too, whoever was away for long is asked who they are.

import { get, address } from './api.js';

async function passThrough() {
  if (!window.location.hash.startsWith('#/login')) {
    return;
  }
  const { leave } = await get('/sign-on');
  if (leave) {
    window.location.replace(address(leave));
  }
}

passThrough();
window.addEventListener('hashchange', passThrough);
