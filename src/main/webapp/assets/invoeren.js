// Filling in by keys: the key of an answer gives it and goes on to the next question; Enter goes on without one, Backspace back.
// Keys work only while a question has the focus. Without this script the form is an ordinary form.
(() => {
    const form = document.querySelector('form[data-keys]');
    if (!form) return;
    const questions = [...form.querySelectorAll('fieldset[data-question]')];
    const send = form.querySelector('button[value="VERSTUREN"]');
    form.classList.add('keys');

    const go = (at) => {
        const question = questions[Math.max(0, at)];
        const target = question ? question.querySelector('input:checked') || question.querySelector('input') : send;
        target.focus({preventScroll: true});
        (question || send).scrollIntoView({block: 'center'});
    };

    form.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
        if (event.target.id === 'code' && event.key === 'Enter') {
            event.preventDefault();
            send.focus();
            return;
        }
        const at = questions.indexOf(event.target.closest('fieldset[data-question]'));
        if (at < 0) return;
        const key = event.key.toLowerCase();
        const answer = [...questions[at].querySelectorAll('input')].find((input) => input.dataset.keys.toLowerCase().split(' ').includes(key));
        if (answer) {
            answer.checked = true;
            go(at + 1);
        } else if (event.key === 'Enter') {
            go(at + 1);
        } else if (event.key === 'Backspace') {
            go(at - 1);
        } else {
            return;
        }
        event.preventDefault();
    });

    if (!document.querySelector('.notice.bad')) go(0);
})();
