export default {
  app: { name: 'Welcome', vendor: 'Mera' },
  disableWelcomeMessage: true,
  customScripts: ['../mera/viewer.js']
};
