export default {
  app: { name: 'Admin', vendor: 'Mera' },
  disableWelcomeMessage: true,
  customScripts: ['../mera/viewer.js']
};
