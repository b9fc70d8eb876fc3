'use strict';
(() => {
  const root = document.documentElement;
  const form = document.getElementById('filter');
  const list = document.getElementById('list');
  const cards = [...list.children];
  const texts = new Map();

  const folded = text => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  // What is deleted and what is inserted stand between each other: the old text is read without <ins>, the new without <del>.
  const without = (mark, card) => {
    const copy = card.cloneNode(true);
    copy.querySelectorAll(mark).forEach(marked => marked.remove());
    return folded(copy.textContent);
  };
  const textOf = card => {
    if (!texts.has(card)) texts.set(card, without('del', card) + '\n' + without('ins', card));
    return texts.get(card);
  };
  const has = (values, wanted) => !wanted || values.split('\t').includes(wanted);

  function filter() {
    const fields = new FormData(form);
    const kinds = new Set(fields.getAll('kind'));
    const words = fields.get('search').split(/\s+/).map(folded).filter(Boolean);
    let shown = 0;
    for (const card of cards) {
      const {kind, office, category, possible} = card.dataset;
      card.hidden = !(kinds.has(kind) && has(office, fields.get('office'))
        && has(category, fields.get('category')) && (!fields.has('possible') || possible === 'true')
        && words.every(word => textOf(card).includes(word)));
      if (!card.hidden) shown++;
    }
    for (const text of document.querySelectorAll('#shown, #shown [lang]')) {
      if (text.childElementCount) continue;
      text.dataset.pattern ||= text.textContent;
      text.textContent = text.lang === 'ja'
        ? text.dataset.pattern.replace(/中 [\d,]+/, `中 ${shown}`)
        : text.dataset.pattern.replace(/^[\d,]+/, String(shown));
    }
  }

  function sort() {
    const money = form.elements.sort.value === 'money';
    const size = card => Math.abs(Number(card.dataset.money));
    list.append(...(money ? [...cards].sort((a, b) => size(b) - size(a)) : cards));
  }

  function speak(language) {
    root.lang = root.dataset.language = language;
    for (const button of document.querySelectorAll('[data-language]:not(html)')) {
      button.setAttribute('aria-pressed', String(button.dataset.language === language));
    }
  }

  const openAll = open => cards.filter(card => !card.hidden)
    .forEach(card => card.querySelectorAll('details').forEach(details => { details.open = open; }));

  function showTarget() {
    const card = location.hash && document.getElementById(location.hash.slice(1));
    if (card && card.hidden) { form.reset(); filter(); sort(); }
    if (card) card.scrollIntoView();
  }

  form.addEventListener('input', () => { filter(); });
  form.elements.sort.addEventListener('change', sort);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { filter(); sort(); }));
  document.getElementById('open-all').addEventListener('click', () => openAll(true));
  document.getElementById('close-all').addEventListener('click', () => openAll(false));
  document.querySelectorAll('button[data-language]').forEach(button =>
    button.addEventListener('click', () => speak(button.dataset.language)));
  addEventListener('hashchange', showTarget);
  addEventListener('beforeprint', () => {
    openAll(true);
    document.querySelectorAll('.moves details').forEach(details => { details.open = true; });
  });
  addEventListener('keydown', event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === '/' && !typing) { event.preventDefault(); form.elements.search.focus(); }
  });

  for (const box of form.querySelectorAll('[name="kind"][value="unchanged"]')) {
    box.checked = box.defaultChecked = cards.every(card => card.dataset.kind === 'unchanged');
  }
  speak(root.dataset.language);
  filter();
  showTarget();
})();
