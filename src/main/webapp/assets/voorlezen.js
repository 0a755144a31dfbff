// Reads questions aloud, with a voice of the device itself: a voice of elsewhere would tell others what is asked.
(() => {
  const speech = window.speechSynthesis;
  const language = document.documentElement.lang;
  if (!speech) return;
  let reading;

  const stop = () => {
    speech.cancel();
    if (reading) reading.textContent = reading.parentNode.dataset.lees;
    reading = null;
  };

  const read = (button, voice) => {
    const again = reading === button;
    stop();
    if (again) return;
    reading = button;
    button.textContent = button.parentNode.dataset.stop;
    const parts = button.closest('.question').querySelectorAll('legend, .hint, label');
    parts.forEach((part, at) => {
      const words = new SpeechSynthesisUtterance(part.textContent.trim());
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = 0.9;
      if (at === parts.length - 1) words.onend = () => reading === button && stop();
      speech.speak(words);
    });
  };

  const offer = () => {
    const voice = speech.getVoices().find(each => each.localService && each.lang.startsWith(language));
    if (!voice || document.querySelector('.aloud')) return;
    document.querySelectorAll('[data-lees]').forEach(place => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'link aloud';
      button.textContent = place.dataset.lees;
      button.onclick = () => read(button, voice);
      place.append(button);
    });
  };

  offer();
  speech.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', stop);
})();
