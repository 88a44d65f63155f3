#compdef govinforeport
# Completion of govinforeport for zsh: eval "$(govinforeport completion zsh)"
_govinforeport() {
  local -a candidates
  candidates=("${(@f)$(govinforeport completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "${candidates[1]}" ]]; then compadd -- "${candidates[@]}"; else _files; fi
}
compdef _govinforeport govinforeport
