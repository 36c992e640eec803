// Saves a changed entry form when the reader leaves it, and puts in only what changed. Without this the button does it all.
const stored = new WeakMap();
const busy = new WeakSet();
const waiting = new WeakMap();

const contents = (form) => new URLSearchParams(new FormData(form)).toString();
const forms = () => document.querySelectorAll("form[data-save]");
const say = (form, words) => {
  form.querySelector("[data-said]").textContent = words;
};

function remember() {
  forms().forEach((form) => stored.has(form) || stored.set(form, contents(form)));
}

function putIn(html) {
  const answer = new DOMParser().parseFromString(html, "text/html");
  const fresh = [...answer.querySelectorAll("[data-fresh][id]")];
  const focused = document.activeElement?.id;
  fresh.forEach((piece) => document.getElementById(piece.id)?.replaceWith(document.importNode(piece, true)));
  remember();
  return { any: fresh.length > 0, focused };
}

// Somebody types on while the answer comes: what is typed stays, what was seen is now the version just saved.
function catchUp(form, html) {
  const answer = new DOMParser().parseFromString(html, "text/html");
  answer.querySelectorAll("form[data-save] input[type=hidden]").forEach((field) => {
    const own = form.elements.namedItem(field.name);
    if (own) own.value = field.value;
  });
  say(form, answer.querySelector("[data-said]")?.textContent ?? "");
}

async function send(form, byButton) {
  const article = form.closest("[data-fresh]").id;
  const sent = contents(form);
  say(form, form.dataset.busy);
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(sent),
      headers: { "X-Piece": article },
      redirect: "error",
      keepalive: true,
    });
    const html = await answer.text();
    if (contents(form) !== sent) {
      catchUp(form, html);
      stored.set(form, sent);
      return;
    }
    const { any, focused } = putIn(html);
    if (!any) throw new Error(String(answer.status));
    const alert = document.querySelector(`#${CSS.escape(article)} [role=alert]`);
    if (byButton && alert) alert.focus();
    else if (focused) document.getElementById(focused)?.focus();
  } catch {
    say(form, form.dataset.lost);
  }
}

// One at a time; what was asked for meanwhile is done after.
async function save(form, byButton) {
  if (busy.has(form)) {
    waiting.set(form, byButton);
    return;
  }
  busy.add(form);
  await send(form, byButton);
  busy.delete(form);
  const next = waiting.get(form);
  if (waiting.delete(form) && form.isConnected && contents(form) !== stored.get(form)) save(form, next);
}

document.addEventListener("focusout", (event) => {
  const form = event.target.closest?.("form[data-save]");
  const stays = event.relatedTarget && form?.contains(event.relatedTarget);
  if (form && !stays && contents(form) !== stored.get(form)) save(form, false);
});

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-save]");
  if (!form) return;
  event.preventDefault();
  save(form, true);
});

remember();
