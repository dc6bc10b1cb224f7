export default {
  app: { name: 'Cockpit', vendor: 'Mera' },
  disableWelcomeMessage: true,
  customScripts: [
    '../mera/viewer.js',
    '../mera/action-plan.js',
    '../mera/process-instance.js'
  ]
};
