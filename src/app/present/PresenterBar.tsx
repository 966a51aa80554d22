export default function PresenterBar() {
  return null;
}
