# Completion of govinforeport for bash: eval "$(govinforeport completion bash)"
_govinforeport() {
  local IFS=$'\n'
  COMPREPLY=($(govinforeport completion words -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _govinforeport govinforeport
