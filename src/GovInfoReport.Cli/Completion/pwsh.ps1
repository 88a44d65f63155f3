# Completion of govinforeport for PowerShell: govinforeport completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName govinforeport -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  govinforeport completion words -- @words "$wordToComplete" 2>$null |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
