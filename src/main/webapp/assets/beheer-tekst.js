// Helps who writes: buttons that put marks into a text, and below it how it will look and what could be easier to read.
// What is typed in the field is all that is kept.
(() => {
  const PAUSE = 700; // milliseconds without a key

  // through the browser's own editing, so that undo takes it back
  const put = (field, text) => {
    field.focus();
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
  };

  const chosen = field => field.value.slice(field.selectionStart, field.selectionEnd);

  const selectLines = field => {
    const begin = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1;
    const end = field.value.indexOf('\n', field.selectionEnd);
    field.setSelectionRange(begin, end < 0 ? field.value.length : end);
  };

  const markLines = (field, mark) => {
    selectLines(field);
    put(field, chosen(field).split('\n').map(line => line.startsWith(mark) ? line.slice(mark.length) : mark + line).join('\n'));
  };

  const makeBold = field => {
    const words = chosen(field).trim();
    const at = field.selectionStart;
    put(field, '**' + words + '**');
    if (!words) field.setSelectionRange(at + 2, at + 2);
  };

  const makeLink = (field, button) => {
    const words = chosen(field) || button.dataset.words;
    const at = field.selectionStart + words.length + 3;
    put(field, '[' + words + '](' + button.dataset.address + ')');
    field.setSelectionRange(at, at + button.dataset.address.length);
  };

  const choosePicture = async (field, button) => {
    const open = button.parentNode.querySelector('.pictures');
    button.setAttribute('aria-expanded', String(!open));
    if (open) return open.remove();
    const answer = await fetch(button.dataset.from);
    if (!answer.ok) return location.reload(); // signed out meanwhile
    const list = document.createElement('div');
    list.className = 'pictures';
    list.innerHTML = await answer.text();
    list.addEventListener('click', event => {
      const picture = event.target.closest('[data-picture]');
      if (!picture) return;
      list.remove();
      button.setAttribute('aria-expanded', 'false');
      field.focus();
      put(field, '\n\n![](afbeelding:' + picture.dataset.picture + ')\n\n');
    });
    button.after(list);
    list.querySelector('button, a')?.focus();
  };

  const does = {
    heading: field => markLines(field, '## '),
    bold: makeBold,
    list: field => markLines(field, '- '),
    link: makeLink,
    picture: choosePicture
  };

  document.querySelectorAll('[data-marks]').forEach(marks => {
    const field = document.getElementById(marks.dataset.marks);
    marks.hidden = false;
    marks.addEventListener('click', event => {
      const button = event.target.closest('[data-mark]');
      if (button) does[button.dataset.mark](field, button);
    });
  });

  const look = async help => {
    const field = document.getElementById(help.dataset.field);
    const sent = field.value;
    const answer = await fetch(help.dataset.from, {
      method: 'POST',
      body: new URLSearchParams({tekst: sent, taal: help.dataset.language, soort: help.dataset.kind})
    });
    if (answer.ok && !answer.redirected && sent === field.value) help.querySelector('.written').innerHTML = await answer.text();
  };

  document.querySelectorAll('.writing').forEach(help => {
    let timer;
    help.hidden = false;
    help.addEventListener('toggle', () => help.open && look(help));
    document.getElementById(help.dataset.field).addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => help.open && look(help), PAUSE);
    });
  });
})();
