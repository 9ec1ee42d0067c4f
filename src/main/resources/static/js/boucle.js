// Small comforts; every page works without them.
const refused = document.getElementById('errors');
if (refused) refused.focus();
