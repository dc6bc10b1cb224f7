// Tells the style sheet who looks: the vendor's banner is for administrators, and what others are refused is not offered.

import { me } from './api.js';
import './sign-on.js';

function lookWhoIsHere() {
  if (window.location.hash.startsWith('#/login')) {
    return;
  }
  me().then((person) => {
    const { classList } = document.documentElement;
    classList.toggle('mera-administrator', person.administrates);
    classList.toggle('mera-coordinator', person.coordinates);
  }, () => {});
}

lookWhoIsHere();
// Whoever logs in comes to another place.
window.addEventListener('hashchange', lookWhoIsHere);

export default [];
