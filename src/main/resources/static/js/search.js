// The key "/" leads to the search field, or to its page; without this both are reached as any other.
const typing = (where) => where.closest("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (press) => {
  if (press.key !== "/" || press.ctrlKey || press.altKey || press.metaKey || typing(press.target)) return;
  press.preventDefault();
  const field = document.querySelector("form[action='/search'] input[name=q]");
  if (field) field.select();
  else document.getElementById("tim").click();
});
