// The key "/" leads to the search field, or to its page; without this both are reached as any other.
const typing = (where) => where.closest("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (press) => {
  if (press.key !== "/" || press.ctrlKey || press.altKey || press.metaKey || typing(press.target)) return;
  press.preventDefault();
  const fields = [...document.querySelectorAll("form[action='/search'] input[name=q]")].filter((field) => field.checkVisibility());
  if (fields.length) fields.at(-1).select();
  else document.getElementById("tim").click();
});
