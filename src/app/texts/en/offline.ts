export const offline = {
  newVersion: "There is a newer version of this page. What you see stays when you reload.",
  reload: "Reload",
  later: "Later",
};
